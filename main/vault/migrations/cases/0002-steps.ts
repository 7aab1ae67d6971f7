import type { Migration } from '../../store/compartment'

/**
 * A matter stands at a step of its group's chain, and remembers every step it took: who, when, why.
 * The column `state` had a closed list of words; it becomes the key of a step, which is the profile's.
 */
const CHANGES = [
  `drop index matter_in_state`,
  `alter table matter add column step text not null default 'received'`,
  `update matter set step = case
     when (select kind from meeting_group where id = matter.group_id) <> 'casePreparation' then state
     when state = 'registered' then 'received'
     when state = 'released' then 'ready'
     when state = 'treated' then 'prepared'
     else state end`,
  `alter table matter drop column state`,
  `alter table matter rename column step to state`,
  `create index matter_in_state on matter (state, sort_key)`,
  `create table matter_step (
    matter_id text not null references matter (id), seq integer not null, from_step text, to_step text not null,
    taken_at text not null, taken_on text not null, taken_by text not null, reason text not null, undone_at text,
    primary key (matter_id, seq)) strict`,
  `create index matter_step_to on matter_step (to_step, taken_on)`,
] as const

export const steps: Migration = {
  version: 2,
  name: 'steps',
  async up(trx) {
    for (const statement of CHANGES) await trx.raw(statement)
  },
}
