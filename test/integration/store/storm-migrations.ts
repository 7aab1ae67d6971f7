import type { Migration } from '../../../main/vault/store/compartment'

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'storm',
    up: async (trx) => {
      await trx.schema.createTable('thing', (table) => {
        table.text('id').primary()
        table.text('word').notNullable()
      })
      await trx.schema.createTable('pair', (table) => {
        table.text('id').primary()
        table.text('thing').notNullable().references('thing.id')
      })
    },
  },
]
