const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns of speech, thought and will that have a complement: "his belief that", "the call for", "her refusal to". */
export const NOUNS = words(`
  claim belief view opinion call demand request support opposition criticism endorsement concern fear hope warning
  promise pledge vow commitment suggestion assertion allegation accusation charge complaint argument statement
  announcement declaration proclamation admission acknowledgment acknowledgement acceptance denial rejection refusal
  reluctance willingness unwillingness eagerness desire wish longing yearning intention intent proposal
  recommendation advice reminder assurance reassurance insistence contention conviction confidence doubt skepticism
  scepticism suspicion speculation prediction projection forecast expectation estimate assumption presumption
  assessment judgment judgement conclusion determination disagreement consensus condemnation denunciation praise
  admiration respect contempt disdain hatred dislike disgust anger outrage frustration disappointment regret sorrow
  grief joy enthusiasm excitement interest curiosity sympathy preference distaste appetite question remark
  observation tweet description portrayal characterization characterisation depiction mention reference response
  reply answer apology plea threat boast joke insult rebuke attribution explanation interpretation understanding
  knowledge recollection memory sense feeling impression perception thought worry anxiety dread alarm chant
  testimony verdict ruling order instruction offer invitation welcome objection protest critique dig hint jab swipe
  shot query inquiry faith trust allegiance loyalty affinity fondness love passion affection nostalgia unease
  misgiving reservation qualm grievance gripe case stance position message tirade diatribe rant quip`)

/** Of these, nouns that are cues with "of" too: "his praise of", "a warning of". */
export const WITH_OF = words(`
  support criticism endorsement fear warning condemnation denunciation praise description portrayal characterization
  characterisation depiction mention rejection acceptance denial assessment view opinion vision sense perception
  interpretation understanding knowledge recollection memory accusation allegation acknowledgment acknowledgement mockery
  dismissal disapproval approval embrace defense defence`)

/** Verbs that add little to the noun they carry: "made the claim", "voiced concern". */
export const LIGHT = words(`
  have make issue express voice give offer raise share hold take show draw receive deliver launch release face find
  put throw place lodge cast lay pose air vent harbor harbour nurse cite present push press mount wage start stir
  spark fuel fan prompt field tell write send post publish pen ask answer claim turn call pay devote lend say recite
  sing read run set point sound strike paint seek`)

/** Nouns that are cues only with a verb that carries them: "offered his thoughts on", "told the story of". */
export const CARRIED = words(`
  thought word story tale letter memo note ad op-ed column article piece essay speech post message question blame light
  attention credit responsibility ownership tribute homage case contrast comparison analogy parallel picture portrait vision
  plan proposal explanation example answer detail insight glimpse hint clue signal evidence proof testimony toast
  lecture sermon prayer slogan attack assault offensive broadside salvo swipe shot jab dig blow rebuke vote kudos thanks
  congratulations condolences greeting salute sympathy eye sight face finger hat bet stake stock issue aim pain pleasure
  comfort heart exception offense offence umbrage heed note notice stand decision conclusion judgment verdict comment`)
