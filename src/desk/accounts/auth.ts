import { createHash } from 'node:crypto'
import type { DeskDatabase } from '../database.ts'
import { ADDRESS_HEADER } from './address.ts'
import { foldedName, LONGEST_NAME } from './name.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password.ts'

export interface AuthOptions {
  /** People reach the server by https: cookies are sent that way only. */
  readonly secure: boolean
}

/** Seconds that a session lasts without being used, and after which its use makes it longer. */
const LASTS = 3 * 24 * 60 * 60
const RENEWED = 60 * 60

/** Attempts to sign in from one address, by seconds: an office is one address. */
const ATTEMPTS = { window: 60, max: 20 }

/**
 * better-auth over the tables of a desk: digests of passwords, sessions, cookies. Nobody reaches its own routes: the API
 * calls it. It is loaded here, and here only: who has no accounts does not pay for it.
 */
export const openAuth = async ({ db, dialect }: DeskDatabase, secret: string, { secure }: AuthOptions) => {
  // a variable of that name would switch on what `telemetry` switches off
  delete process.env.BETTER_AUTH_TELEMETRY
  const [{ betterAuth }, { username }] = await Promise.all([
    import('better-auth'),
    import('better-auth/plugins/username'),
  ])
  return betterAuth({
    appName: 'Muster',
    baseURL: `${secure ? 'https' : 'http'}://muster.invalid`,
    basePath: BASE,
    secrets: [{ version: 1, value: secret }],
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db, type: dialect, transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    plugins: [
      username({
        // names are looked at where accounts are made: see name.ts
        minUsernameLength: 1,
        maxUsernameLength: LONGEST_NAME,
        usernameValidator: () => true,
        usernameNormalization: foldedName,
        schema: { user: { fields: { displayUsername: 'display_username' } } },
      }),
    ],
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { role: { type: 'string', required: true, input: false } },
    },
    session: {
      modelName: 'session',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      expiresIn: LASTS,
      updateAge: RENEWED,
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    // who was where when is nothing that a seized disk should tell
    databaseHooks: {
      session: {
        create: { before: async (session) => ({ data: { ...session, ipAddress: '', userAgent: '' } }) },
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'memory',
      customRules: { '/sign-in/username': ATTEMPTS },
    },
    advanced: {
      useSecureCookies: secure,
      cookiePrefix: `muster-${deskMark(secret)}`,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // the server has looked at the origin before: see src/serve
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
  })
}

export type Auth = Awaited<ReturnType<typeof openAuth>>

/** Path under which better-auth believes to be. */
export const BASE = '/auth'

/** Browsers keep cookies by host and not by port: two servers of one machine must not sign each other out. */
const deskMark = (secret: string): string =>
  createHash('sha256').update(`mark ${secret}`).digest('hex').slice(0, 8)
