import type { GroupId } from '../../../shared/domain/group/group'
import { addDays, dayOf } from '../../../shared/lib/dates'
import { groupKindOf } from '../../../shared/profiles'
import type { SeedAsk } from './ask'

/** How a group of the demonstration works: who answers for it, how it is convened, that its list was told, its training. */
export async function seedGroupYear(
  ask: SeedAsk,
  groupId: GroupId,
  { now, training, told }: { now: Date; training: string | null; told: boolean },
): Promise<void> {
  const today = dayOf(now)
  const { profileId, kind, parties, representatives } = await ask('group/open', { groupId })
  const { needsResponsible, changesGoTo } = groupKindOf(profileId, kind)
  const municipalities = new Set(parties.filter(({ isMunicipality }) => isMunicipality).map(({ id }) => id))
  const answers = representatives.find(({ organisationId }) => municipalities.has(organisationId))
  if (needsResponsible && answers) await ask('group-year/set-responsible', { groupId, representativeId: answers.id })
  const { settings } = await ask('group-year/read', { groupId })
  await ask('group-year/set-routine', {
    groupId,
    routine: {
      convening: ROUTINE,
      noticeDays: 10,
      conveneBy: 'post',
      ageFrom: settings.ageFrom,
      ageTo: settings.ageTo,
    },
  })
  if (told && changesGoTo.length > 0) {
    const { changeNoticeId } = await ask('change-notice/write', { groupId })
    await ask('change-notice/mark-sent', { changeNoticeId, sentOn: today, sentBy: 'post' })
  }
  if (training === null) return
  const soon = addDays(today, 20)
  await ask('training/add', {
    groupId,
    training: {
      topic: training,
      organiser: 'Samordningsförbundet',
      heldOn: soon.slice(0, 4) === today.slice(0, 4) ? soon : today,
      participantIds: representatives.map(({ id }) => id),
    },
  })
}

const ROUTINE =
  'Den som är ansvarig kallar. Kallelsen går till alla representanter och till ersättaren när någon inte kan komma. Ärenden meddelas varje organisation för sig.'
