import { z } from '@hono/zod-openapi'
import type { AccountItem, SavedQuery } from '../answers.ts'
import { moment } from './base.ts'
import { schemaOf } from './matching.ts'
import { ROLES } from './status.ts'

export const role = z.enum(ROLES)

export const accountName = z.string().min(1).max(100).openapi({ example: 'ines' })

/** Its length is looked at where the account is made: what is wrong with it is told in words. */
export const password = z.string().min(1).max(1000).openapi({ format: 'password' })

export const account = schemaOf<AccountItem>()(
  z.strictObject({ name: z.string(), role, created: moment }).openapi('Account'),
)

export const savedQuery = schemaOf<SavedQuery>()(
  z
    .strictObject({
      id: z.string(),
      name: z.string(),
      address: z.string().openapi({ example: '/search?q=bridge' }),
      by: z.string(),
      at: moment,
    })
    .openapi('SavedQuery', { description: 'An address of the workbench that somebody gave a name to' }),
)
