import { Button } from '@mantine/core'
import { Route, Switch, useLocation } from 'wouter'
import { AdvicePage } from '../features/advice'
import { DayPage } from '../features/day'
import { DeviationPage } from '../features/deviation'
import { GroupListPage, GroupPage } from '../features/group'
import { ImportPage } from '../features/import'
import { LibraryPage } from '../features/library'
import { MatterListPage, MatterPage, NewReferralPage } from '../features/matter'
import {
  MeetingEndPage,
  MeetingListPage,
  MeetingPlanPage,
  MeetingRoomPage,
  NewMeetingPage,
  PaperMeetingPage,
} from '../features/meeting'
import { PracticePage } from '../features/practice'
import { ScanPage } from '../features/scan'
import { SearchPage } from '../features/search'
import { StatisticsPage } from '../features/statistics'
import { StrategyPage } from '../features/strategy'
import { text } from '../text/sv'
import { Page } from '../ui'
import { AboutPage } from './about-page'
import { HelpPage } from './help-page'
import { LogPage } from './log-page'
import { PageBoundary } from './page-boundary'
import { SettingsPage } from './settings/settings-page'

/** Every page of the desk. A page takes ids from the address as text and checks them itself. */
export function Routes() {
  const [location] = useLocation()
  return (
    <PageBoundary key={location.split('/')[1] ?? ''}>
      <Switch>
        <Route path="/min-dag" component={DayPage} />
        <Route path="/ova" component={PracticePage} />
        <Route path="/radgivning" component={AdvicePage} />
        <Route path="/statistik" component={StatisticsPage} />
        <Route path="/granska" component={ScanPage} />
        <Route path="/import" component={ImportPage} />
        <Route path="/arenden" component={MatterListPage} />
        <Route path="/arenden/ny">
          <NewReferralPage />
        </Route>
        <Route path="/arenden/ny/:advice">{({ advice }) => <NewReferralPage advice={advice} />}</Route>
        <Route path="/arenden/:id/:part?">{({ id, part }) => <MatterPage id={id} part={part} />}</Route>
        <Route path="/sok" component={SearchPage} />
        <Route path="/moten" component={MeetingListPage} />
        <Route path="/moten/nytt" component={NewMeetingPage} />
        <Route path="/moten/:id">{({ id }) => <MeetingPlanPage id={id} />}</Route>
        <Route path="/moten/:id/rum">{({ id }) => <MeetingRoomPage id={id} />}</Route>
        <Route path="/moten/:id/papper">{({ id }) => <PaperMeetingPage id={id} />}</Route>
        <Route path="/moten/:id/efter">{({ id }) => <MeetingEndPage id={id} />}</Route>
        <Route path="/grupper" component={GroupListPage} />
        <Route path="/grupper/:id/:part?">{({ id, part }) => <GroupPage id={id} part={part} />}</Route>
        <Route path="/avvikelser" component={DeviationPage} />
        <Route path="/samverkan/:part?">{({ part }) => <StrategyPage part={part} />}</Route>
        <Route path="/bibliotek" component={LibraryPage} />
        <Route path="/logg" component={LogPage} />
        <Route path="/installningar" component={SettingsPage} />
        <Route path="/hjalp" component={HelpPage} />
        <Route path="/om" component={AboutPage} />
        <Route path="/" />
        <Route component={NotFoundPage} />
      </Switch>
    </PageBoundary>
  )
}

function NotFoundPage() {
  const [, navigate] = useLocation()
  const words = text.desk.notFound
  return (
    <Page title={words.title} lead={words.body} narrow>
      <div className="s-actions">
        <Button onClick={() => navigate('/arenden')}>{words.back}</Button>
      </div>
    </Page>
  )
}
