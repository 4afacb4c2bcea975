import {stances} from '../languages/stances.ts'
import type {StanceGroup} from '../types.ts'
import {answerSources, type ScoredPassage} from './answer.ts'

/** The least share of the best answer's topic that an attribution must speak of. */
const leastTopic = 0.6

/** Who takes which stance to what a question is about: those who confirm, then those who deny, then all others. */
export function compareAnswers(answers: readonly ScoredPassage[]): StanceGroup[] {
  const onTopic = answers.filter(answer => topicOf(answer) > 0)
  const most = Math.max(0, ...onTopic.map(topicOf))
  const near = onTopic.filter(answer => topicOf(answer) >= most * leastTopic)
  return stances
    .map(
      (stance): StanceGroup => ({
        stance,
        sources: answerSources(
          near,
          attribution => attribution.stance === stance && !attribution.negated
        )
      })
    )
    .filter(({sources}) => sources.length > 0)
}

function topicOf({attributions}: ScoredPassage): number {
  return Math.max(
    0,
    ...attributions.map(({features}) => (features.article ?? 0) + (features.near ?? 0))
  )
}
