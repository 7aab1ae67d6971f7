import { Button } from '@mantine/core'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { maySetFourEyes } from '../../../shared/domain/summary/release-rules'
import { useAct, useMay, useQueryOf, useSession } from '../../client'
import { releaseText } from '../../text/sv/release'
import { Card, Refused, say } from '../../ui'

const words = releaseText.setting

/** Whether it takes two to release a text of the group. */
export function ReleaseSettingCard({ group }: { group: GroupDetail }) {
  const session = useSession()
  const may = useMay()
  const { value, refusal } = useQueryOf('release-setting/read', { groupId: group.id })
  const set = useAct('release-setting/set')
  const maySet = may('group:write') && session !== undefined && maySetFourEyes(session.user.roles)
  const turn = async (fourEyes: boolean) => {
    const reply = await set.act({ groupId: group.id, fourEyes })
    if (reply.ok) say(fourEyes ? words.on : words.off)
  }
  return (
    <Card title={words.title}>
      <div className="s-form">
        <p>{group.kind === 'casePreparation' ? words.who.preparation : words.who.others}</p>
        <Refused refusal={refusal ?? set.refusal} />
        {value ? <p>{value.fourEyes ? words.two : words.one}</p> : null}
        {value && maySet ? (
          <div className="s-actions">
            <Button variant="default" loading={set.busy} onClick={() => void turn(!value.fourEyes)}>
              {value.fourEyes ? words.turnOff : words.turnOn}
            </Button>
          </div>
        ) : (
          <p className="s-quiet">{words.byOther}</p>
        )}
      </div>
    </Card>
  )
}
