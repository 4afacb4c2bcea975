import type {Agreement} from '../../grammar.ts'

/** Pronouns that can stand for a speaker, and what they tell of them. */
export const pronouns: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ['he', {gender: 'm', number: 'singular', person: 3, human: true}],
  ['she', {gender: 'f', number: 'singular', person: 3, human: true}],
  ['they', {number: 'plural', person: 3}],
  ['i', {number: 'singular', person: 1, human: true}],
  ['we', {number: 'plural', person: 1}],
  ['you', {person: 2}],
  ['it', {number: 'singular', person: 3, human: false}],
  ['him', {gender: 'm', number: 'singular', person: 3, human: true}],
  ['her', {gender: 'f', number: 'singular', person: 3, human: true}],
  ['his', {gender: 'm', number: 'singular', person: 3, human: true}],
  ['hers', {gender: 'f', number: 'singular', person: 3, human: true}],
  ['them', {number: 'plural', person: 3}],
  ['their', {number: 'plural', person: 3}],
  ['its', {number: 'singular', person: 3, human: false}],
  ['my', {number: 'singular', person: 1, human: true}],
  ['our', {number: 'plural', person: 1}],
  ['your', {person: 2}]
])
