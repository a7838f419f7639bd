import type { ActorType } from '../../../base/index.ts'

/**
 * Agencies, outlets, bodies of states and armed groups that reports all over the world write in several ways: type, the
 * usual name, other names. A name behind `~` is an everyday word or a place as well: it counts only where the report
 * uses it as a source or says of what kind it is. Our own list.
 */
const LIST = `
outlet | Agence France-Presse | AFP, Agence France Presse
outlet | Reuters | Thomson Reuters, Reuters news agency
outlet | Associated Press | The Associated Press, ~AP
outlet | United Press International | UPI
outlet | Deutsche Presse-Agentur | DPA, Deutsche Presse Agentur
outlet | EFE | Agencia EFE
outlet | ANSA
outlet | Kyodo | Kyodo News
outlet | Xinhua | Xinhua News Agency, New China News Agency
outlet | Press Trust of India | PTI
outlet | Tass | ITAR-TASS, Itar Tass, TASS news agency
outlet | Interfax | Interfax news agency
outlet | RIA Novosti | RIA, Ria-Novosti, RIA news agency
outlet | Sputnik | Sputnik News
outlet | RT | Russia Today
outlet | Anadolu Agency | Anadolu, ~Anatolia, ~Anatolian, Anadolu News Agency, Anatolia News Agency, Anatolian Agency, Anadolu Ajansi, ~AA
outlet | Dogan News Agency | ~Dogan, DHA
outlet | Syrian Arab News Agency | SANA, ~Sana, Syria's SANA, Syrian News Agency, SANA news agency
outlet | Islamic Republic News Agency | IRNA
outlet | Fars News Agency | ~Fars, Fars News
outlet | Tasnim News Agency | Tasnim, Tasnim News
outlet | Press TV | PressTV
outlet | Emirates News Agency | WAM
outlet | Saudi Press Agency | SPA
outlet | Kuwait News Agency | KUNA
outlet | Jordan News Agency | ~Petra
outlet | Middle East News Agency | MENA
outlet | WAFA | Wafa, Palestinian News Agency
outlet | National News Agency | NNA
outlet | Korean Central News Agency | KCNA
outlet | Yonhap | Yonhap News Agency
outlet | Antara | Antara News Agency
outlet | Al Jazeera | Al-Jazeera, Aljazeera, Jazeera
outlet | Al Arabiya | Al-Arabiya, Alarabiya, Al-Arabiya Television, Al Arabiya TV
outlet | Al-Manar | Al Manar, Al-Manar TV
outlet | Al-Mayadeen | Al Mayadeen
outlet | Al-Alam | Al Alam, Al-Alam News Network
outlet | Asharq Al-Awsat | Asharq al Awsat, Al-Sharq al-Awsat
outlet | Al-Araby Al-Jadeed | Al-Araby, The New Arab, Al Araby
outlet | Al-Hayat | Al Hayat
outlet | Al-Ahram | Ahram Online, Ahram, Al Ahram
outlet | CNN | Cable News Network
outlet | BBC | British Broadcasting Corporation, BBC News
outlet | The New York Times | New York Times, NYT
outlet | The Washington Post | Washington Post
outlet | The Wall Street Journal | Wall Street Journal, WSJ
outlet | Los Angeles Times | The Los Angeles Times, LA Times
outlet | The Guardian | ~Guardian
outlet | The Times | ~Times
outlet | The Independent | ~Independent
outlet | The Daily Telegraph | Daily Telegraph, ~Telegraph
outlet | Financial Times | The Financial Times, ~FT
outlet | Le Monde | Monde
outlet | Der Spiegel | Spiegel
outlet | TRT | TRT World, Turkish Radio and Television
outlet | Daily Sabah | ~Sabah
outlet | Hurriyet | Hürriyet, Hurriyet Daily News
outlet | Haaretz
outlet | Fox News
outlet | NBC News | NBC
outlet | ABC News | ~ABC
outlet | CBS News | CBS
outlet | NPR | National Public Radio
outlet | Voice of America | VOA
outlet | Radio Free Europe | RFE/RL, Radio Free Europe/Radio Liberty
outlet | Deutsche Welle | ~DW
outlet | Facebook
outlet | Twitter
outlet | YouTube
organisation | United Nations | UN, U.N., the UN
organisation | UN Security Council | United Nations Security Council, U.N. Security Council, Security Council
organisation | UN General Assembly | United Nations General Assembly, U.N. General Assembly, General Assembly
organisation | UN refugee agency | UNHCR, United Nations High Commissioner for Refugees, UN High Commissioner for Refugees, U.N. High Commissioner for Refugees
organisation | UNICEF | United Nations Children's Fund, UN Children's Fund
organisation | OCHA | UN OCHA, UNOCHA, UN Office for the Coordination of Humanitarian Affairs
organisation | World Health Organization | ~WHO, World Health Organisation
organisation | World Food Programme | WFP, World Food Program
organisation | UNRWA
organisation | UNESCO
organisation | International Atomic Energy Agency | IAEA
organisation | International Criminal Court | ICC
organisation | International Court of Justice | ICJ
organisation | Organisation for the Prohibition of Chemical Weapons | OPCW, Organization for the Prohibition of Chemical Weapons
organisation | European Union | EU, E.U.
organisation | European Commission
organisation | NATO | Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation
organisation | African Union | ~AU
organisation | Arab League | League of Arab States
organisation | Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation
organisation | Gulf Cooperation Council | GCC
organisation | OSCE | Organization for Security and Co-operation in Europe, Organisation for Security and Cooperation in Europe
organisation | Organization of American States | OAS
organisation | ASEAN
organisation | ECOWAS
organisation | International Monetary Fund | IMF
organisation | World Bank
organisation | International Committee of the Red Cross | ICRC, ~Red Cross
organisation | Doctors Without Borders | MSF, Medecins Sans Frontieres, Médecins Sans Frontières
organisation | Human Rights Watch | HRW
organisation | Amnesty International | ~Amnesty
organisation | Save the Children
organisation | International Organization for Migration | IOM, International Organisation for Migration
organisation | White Helmets | The White Helmets
armed-group | Islamic State | ISIS, ISIL, Daesh, Daech, DAESH, Da'esh, ISIS/ISIL, ~IS, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State of Iraq and al-Sham, Islamic State group
armed-group | al-Qaeda | Al-Qaeda, Al Qaeda, al Qaeda, al-Qaida, Al-Qaida, Al Qaida, Qaeda, al-Qa'ida
armed-group | Nusra Front | Al-Nusra Front, al-Nusra, Al-Nusra, Al Nusra, Nusra, Jabhat al-Nusra, Jabhat Al-Nusra, Jabhat al Nusra, Al-Nusra Front, Nosra Front, Jabhet al-Nusra
armed-group | Hezbollah | Hizbollah, Hizbullah, Hezbullah, Hizballah
armed-group | Hamas
armed-group | Taliban | Taleban
armed-group | Boko Haram
armed-group | al-Shabab | Al-Shabaab, al-Shabaab, Al Shabaab, Shebab, al Shabaab
armed-group | Houthis | Huthis, Ansar Allah, Ansarullah
armed-group | Kurdistan Workers' Party | PKK, Kurdistan Workers Party
armed-group | People's Protection Units | YPG, YPG militia
armed-group | Syrian Democratic Forces | SDF
armed-group | FARC | Revolutionary Armed Forces of Colombia
armed-group | ELN | National Liberation Army of Colombia
armed-group | FMLN | Farabundo Marti National Liberation Front, Farabundo Marti Front for National Liberation
armed-group | Shining Path | Sendero Luminoso
armed-group | Tamil Tigers | LTTE, Liberation Tigers of Tamil Eelam
armed-group | Irish Republican Army | IRA
armed-group | ETA | Euskadi ta Askatasuna
government | Federal Bureau of Investigation | FBI
government | Central Intelligence Agency | CIA
government | Pentagon | US Department of Defense, U.S. Department of Defense, US Defense Department, U.S. Defense Department
government | US State Department | U.S. State Department, State Department, US Department of State, U.S. Department of State
government | US Department of Justice | U.S. Department of Justice, Justice Department, U.S. Justice Department, ~DOJ
government | ATF | Bureau of Alcohol, Tobacco, Firearms and Explosives, Bureau of Alcohol Tobacco and Firearms
government | Kremlin
government | White House
`

export interface KnownBody {
  readonly type: ActorType
  readonly name: string
}

export interface KnownName extends KnownBody {
  /** The name is an everyday word too. */
  readonly ambiguous: boolean
}

/** Without an article; where capitals and hyphens tell nothing, without them too. */
const plain = (name: string): string => name.replace(/^[Tt]he /, '').replace(/[‘’ʿ]/g, "'")
const loose = (name: string): string => plain(name).toLowerCase().replace(/\./g, '').replace(/[-–]/g, ' ')

const exact = new Map<string, KnownName>()
const free = new Map<string, KnownName>()
for (const line of LIST.trim().split('\n')) {
  const [type = '', name = '', others = ''] = line.split('|').map((part) => part.trim())
  for (const form of [name, ...others.split(', ').filter(Boolean)]) {
    const ambiguous = form.startsWith('~')
    const known = { type: type as ActorType, name, ambiguous }
    exact.set(plain(form.replace(/^~/, '')), known)
    if (!ambiguous && form.length > 3) free.set(loose(form), known)
  }
}

/** A well-known body by one of its names. Short and ambiguous names must be written exactly so. */
export const knownBody = (name: string): KnownName | undefined =>
  exact.get(plain(name)) ?? exact.get(plain(name).replace(/\./g, '')) ?? free.get(loose(name))
