import type { Migration } from '../../store/compartment'

/**
 * A matter stands at a step of its group's chain, and remembers every step it took: who, when, why.
 * The column `state` had a closed list of words; it becomes the key of a step, which is the profile's.
 */
const preparation = `(select kind from meeting_group where id = matter.group_id) = 'casePreparation'`
const has = (what: string) => `exists (select 1 from ${what} and matter_id = matter.id)`
/** A closed matter stood at the furthest it had come. */
const before = `case when matter.state <> 'closed' then matter.state
   when ${preparation} and ${has('decision where replaced_at is null')} then 'decided'
   when not ${preparation} and ${has('decision where replaced_at is null')} then 'treated'
   when ${has(`agenda_item where state = 'done'`)} then case when ${preparation} then 'prepared' else 'treated' end
   when ${has(`agenda_item where state = 'adjourned'`)} then 'adjourned'
   when released_version is not null then case when ${preparation} then 'ready' else 'released' end
   when ${preparation} then 'received' else 'registered' end`
const ended = `coalesce((select max(at) from audit_line where act = 'matter/closed' and subject = matter.id), received_on || 'T00:00:00.000Z')`

const CHANGES = [
  `drop index matter_in_state`,
  `alter table matter add column step text not null default 'received'`,
  `update matter set step = case
     when (select kind from meeting_group where id = matter.group_id) <> 'casePreparation' then case when state = 'decided' then 'treated' else state end
     when state = 'registered' then 'received'
     when state = 'released' then 'ready'
     when state = 'treated' then 'prepared'
     else state end`,
  `alter table matter drop column state`,
  `alter table matter rename column step to state`,
  `create index matter_in_state on matter (state, sort_key)`,
  `create table matter_step (
    matter_id text not null references matter (id), seq integer not null, from_step text, to_step text not null,
    act text, taken_at text not null, taken_on text not null, taken_by text not null, reason text not null, undone_at text,
    primary key (matter_id, seq)) strict`,
  `create index matter_step_to on matter_step (to_step, taken_on)`,
  // What is known of the way a matter has gone: where it began, and where an ended one stood before.
  `insert into matter_step (matter_id, seq, from_step, to_step, taken_at, taken_on, taken_by, reason)
     select id, 1, null, ${before}, received_on || 'T00:00:00.000Z', received_on, '', '' from matter`,
  `insert into matter_step (matter_id, seq, from_step, to_step, taken_at, taken_on, taken_by, reason)
     select matter.id, 2, ${before}, 'closed', ${ended}, substr(${ended}, 1, 10), '', '' from matter where state = 'closed'`,
] as const

export const steps: Migration = {
  version: 2,
  name: 'steps',
  async up(trx) {
    for (const statement of CHANGES) await trx.raw(statement)
  },
}
