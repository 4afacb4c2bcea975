import type {Stance} from '../types.ts'

/** Every stance, in the order of the documentation. */
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
