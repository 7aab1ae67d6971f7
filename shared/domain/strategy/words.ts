import { line, prose } from '../../lib/text'

/** What is typed about goals, routines, dilemmas, experiences and needs: kept as typed text, so that the sweep reaches it. */
export const strategyWords = prose(6_000)
/** A name of something: a target group, a party. */
export const strategyName = line(120)
