import type { z } from 'zod'
import type { Reply } from '../lib/reply'
import { afterwards } from './afterwards'
import { app } from './app'
import { bookings } from './booking'
import { consents } from './consent'
import { enclosures } from './enclosure'
import type { Endpoint, ServingProcess } from './endpoint'
import { groups } from './group'
import { groupYears } from './groups-year'
import { identity } from './identity'
import { imports } from './import'
import { matters } from './matter'
import { meetings } from './meeting'
import { notesAfter } from './notes'
import { ownWords } from './own-word'
import { preparations } from './preparing'
import { referrals } from './referral'
import { releases } from './release'
import { rooms } from './room'
import { scans } from './scan'
import { finding } from './search'
import { session } from './session'
import { spellings } from './spelling'
import { steps } from './step'
import { strategies } from './strategy'
import { typedTexts } from './typed-text'
import { vault } from './vault'
import { walls } from './wall'
import { work } from './work'

/** Every endpoint there is. Types of both sides are inferred from this table. */
export const contract = {
  ...app,
  ...vault,
  ...session,
  ...identity,
  ...groups,
  ...matters,
  ...steps,
  ...referrals,
  ...enclosures,
  ...imports,
  ...consents,
  ...work,
  ...bookings,
  ...finding,
  ...meetings,
  ...typedTexts,
  ...spellings,
  ...rooms,
  ...walls,
  ...notesAfter,
  ...afterwards,
  ...preparations,
  ...strategies,
  ...groupYears,
  ...releases,
  ...ownWords,
  ...scans,
} as const

export type Contract = typeof contract
export type EndpointName = keyof Contract
export type EndpointOf<Process extends ServingProcess> = {
  [Name in EndpointName]: Contract[Name]['process'] extends Process ? Name : never
}[EndpointName]

/** What a caller hands over, and what the handler gets after validation. */
export type InputOf<Name extends EndpointName> = z.input<Contract[Name]['input']>
export type ParsedInputOf<Name extends EndpointName> = z.output<Contract[Name]['input']>
export type OutputOf<Name extends EndpointName> = z.output<Contract[Name]['output']>

/** The one function a renderer holds. */
export type Ask = <Name extends EndpointName>(name: Name, input: InputOf<Name>) => Promise<Reply<OutputOf<Name>>>

export const endpointNames = Object.keys(contract) as EndpointName[]
export const endpointOf = (name: EndpointName): Endpoint => contract[name]
