import { describe, expect, it } from 'vitest'
import {
  emptyRepresentative,
  formOfRepresentative,
  readRepresentativeForm,
  representativeOfForm,
  withOrganisation,
} from '../../../../../renderer/features/group/representative-form'
import { representative } from '../../../../../shared/domain/group/group'
import { organisation } from '../../../../../shared/domain/organisation/organisation'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const stored = representative.parse({
  id: id(1),
  name: 'Pontus Vikdal',
  function: 'Socialsekreterare',
  functionKey: 'social-services',
  organisationId: id(2),
  unitId: id(3),
  validFrom: '2026-01-01',
  validTo: null,
  substituteFor: null,
  appointedBy: 'Förvaltningschefen',
  appointedOn: '2025-12-20',
  informedOn: null,
  phone: '070-1740699',
  postalAddress: 'Box 12',
  workAddress: 'pontus.vikdal@granvik.example',
})
const fields = (form: Parameters<typeof representativeOfForm>[0]) => {
  const read = representativeOfForm(form)
  return 'problems' in read ? read.problems.map(({ field }) => field) : []
}

describe('the form of a representative', () => {
  it('gives back what was stored (G13)', () => {
    const { id: _id, ...who } = stored
    expect(representativeOfForm(formOfRepresentative(stored))).toEqual({ representative: who })
  })

  it('wants a name, a place and from when, and a time that does not end before it begins', () => {
    expect(fields(emptyRepresentative(''))).toEqual(['representativeName', 'representativeOrganisation', 'representativeFrom'])
    const form = formOfRepresentative(stored)
    expect(fields({ ...form, unitId: '' })).toEqual(['representativeUnit'])
    expect(fields({ ...form, validTo: '2025-12-31' })).toEqual(['representativeTo'])
    expect(fields({ ...form, informedOn: 'i går' })).toEqual(['representativeInformedOn'])
    expect(fields({ ...form, appointedOn: '2026-02-30', validTo: 'aldrig' })).toEqual([
      'representativeTo',
      'representativeAppointedOn',
    ])
  })

  it('chooses the only verksamhet of an organisation that is not divided', () => {
    const parties = [
      organisation.parse({ id: id(4), name: 'Försäkringskassan', units: [{ id: id(5), name: 'Försäkringskassan' }] }),
      organisation.parse({
        id: id(6),
        name: 'Granvik',
        units: [
          { id: id(7), name: 'Vuxna' },
          { id: id(8), name: 'Barn' },
        ],
      }),
    ]
    expect(withOrganisation(emptyRepresentative(''), id(4), parties).unitId).toBe(id(5))
    expect(withOrganisation(formOfRepresentative(stored), id(6), parties).unitId).toBe('')
  })

  it('begins again from a draft of another shape', () => {
    const form = formOfRepresentative(stored)
    expect(readRepresentativeForm(JSON.parse(JSON.stringify(form)))).toEqual(form)
    expect(readRepresentativeForm({ name: 'Pontus' })).toBeUndefined()
  })
})
