export {checkOptions, invalidOption} from '../errors.ts'

import type {Stance} from '../types.ts'

export const stances: readonly Stance[] = [
  'confirm',
  'deny',
  'announce',
  'report',
  'claim',
  'accuse',
  'condemn',
  'praise',
  'call',
  'warn',
  'pledge',
  'estimate',
  'opine',
  'ask'
]
