import type { OutputOf } from '../../../shared/contract/contract'

/** Who is called to a meeting, who may know of which matter, and who has been told. */
export type Telling = OutputOf<'told/list'>
export type ToldReceiver = Telling['receivers'][number] & { label: string }
