import type { Migration } from '../../store/compartment'

/** Who the person is, what has not passed the check yet, and the marks of acts that touch both compartments. */
export const first: Migration = {
  version: 1,
  name: 'first',
  async up(trx) {
    await trx.schema.createTable('individual', (table) => {
      table.text('matter_id').primary()
      table.text('given_name').notNullable()
      table.text('family_name').notNullable()
      table.text('personal_number').notNullable()
      table.text('address').notNullable()
      table.text('phone').notNullable()
      table.text('also_known').notNullable()
      table.integer('protected_identity').notNullable()
      table.text('written_at').notNullable()
    })
    await trx.schema.createTable('summary_draft', (table) => {
      table.text('matter_id').primary()
      table.text('text').notNullable()
      table.text('saved_at').notNullable()
      table.text('saved_by').notNullable()
    })
    // What a person has answered "inte personuppgift"; the key holds the words, so it never leaves this compartment.
    await trx.schema.createTable('answered_finding', (table) => {
      table.text('matter_id').notNullable()
      table.text('answer_key').notNullable()
      table.text('answered_by').notNullable()
      table.text('answered_at').notNullable()
      table.primary(['matter_id', 'answer_key'])
    })
    await trx.schema.createTable('draft', (table) => {
      table.text('user_id').notNullable()
      table.text('field').notNullable()
      table.text('text').notNullable()
      table.text('saved_at').notNullable()
      table.primary(['user_id', 'field'])
    })
    await trx.schema.createTable('pending', (table) => {
      table.text('id').primary()
      table.text('mark').notNullable()
      table.text('marked_at').notNullable()
    })
    // A wording in which the sweep found somebody: cases forgets it when it has been changed, and it stays here.
    await trx.schema.createTable('found_wording', (table) => {
      table.text('id').primary()
      table.text('meeting_id').notNullable()
      table.text('target').notNullable()
      table.text('text').notNullable()
      table.text('found_at').notNullable()
      table.unique(['target', 'text'])
    })
    // One audit line for a page of names; the ids it showed stand here under the line's subject.
    await trx.schema.createTable('names_shown', (table) => {
      table.text('id').primary()
      table.text('matter_ids').notNullable()
    })
  },
}
