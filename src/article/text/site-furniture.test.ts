import { describe, expect, it } from 'vitest'
import { classOfWords } from './classify.ts'
import { shapeOf } from './shape.ts'

const kindOf = (text: string): string | undefined => classOfWords(text, shapeOf(text))?.kind

describe('what a site says of itself', () => {
  it.each([
    'Sign in with your Bell account',
    'Log in to comment',
    'Already have an account?',
    'Welcome back.',
    'By submitting this form you agree to our Terms of Service.',
    'Click on the button below to set up your account.',
    'We have sent an email to {* emailAddress *}.',
    'Please enable Javascript to watch this video',
    'Please install the latest Flash Player to watch our clips.',
    'Welcome to Radio Orm 99.5 FM, the home of harbour news!',
    'Radio Orm is part of Coastal Radio, which owns nine stations.',
    'Check back for updates.',
    'This is a developing story.',
  ])('%s', (text) => expect(kindOf(text)).toBe('boilerplate'))

  it.each([
    'The minister was welcome to stay in Orm, the mayor said on Friday.',
    'Police asked people to sign in at the gate after the blast, which hurt nine guards and a clerk of the port.',
    'The bridge is part of the old road, said a spokesman for the province.',
    'Officers checked the account of a witness who had seen the car.',
    'The army joined forces with the militia near the river.',
    'By using the back door, the three men escaped.',
    'The mayor enabled the work to go on.',
    'Get out of the town, soldiers told the crowd.',
  ])('is not: %s', (text) => expect(kindOf(text)).toBeUndefined())
})
