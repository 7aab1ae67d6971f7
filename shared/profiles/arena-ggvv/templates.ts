import type { GroupKind } from '../../domain/profile/profile'

/** What a group begins its own papers from (G34): it reads them through, changes what is different there, and publishes its own. */
export const templates: GroupKind['templates'] = [
  {
    key: 'consent',
    kind: 'consentForm',
    label: 'Samtycke till samråd',
    text: [
      'Vem det gäller: namn skrivs för hand.',
      'Ändamål: organisationerna nedan samråder om vem som ska möta mig, så att jag slipper gå runt mellan dem.',
      'Vilka organisationer och verksamheter:',
      'Vilka slags uppgifter:',
      'Undantag, vad som inte får delas och med vem:',
      'Gäller från och till:',
      'Jag kan när som helst ta tillbaka mitt samtycke. Det som redan har sagts kan inte göras osagt, men inget mer sägs efter det.',
      'Samtycket häver sekretessen mellan organisationerna. Det är inte den rättsliga grunden för att behandla mina uppgifter.',
      'Underskrift, datum, och vem som tog emot:',
      'Var originalet förvaras:',
    ].join('\n\n'),
  },
  {
    key: 'follow-up',
    kind: 'followUpBooking',
    label: 'Uppföljningsmöte',
    text: [
      'Uppföljningen bokas innan samrådet avslutas. Finns det skäl att inte boka skrivs skälet i anteckningarna.',
      'Kodnamn och er beteckning:',
      'Dag, tid och plats:',
      'Vem som kallar individen:',
      'Vad som ska följas upp:',
    ].join('\n\n'),
  },
  {
    key: 'information',
    kind: 'information',
    label: 'Information till individen',
    text: [
      'Flera organisationer möts ibland för att reda ut vem som ska hjälpa en person som har skickats mellan dem. Vi kallar mötet Arenamöte.',
      'Vi tar bara upp ditt ärende om du har skrivit under ett samtycke. Du bestämmer vilka som får vara med och vad de får veta.',
      'På mötet planerar vi ingenting åt dig. Vi kommer överens om vem som ska möta dig. Sedan planerar ni tillsammans.',
      'Vi skickar inte personuppgifter med e-post. Vi använder post eller telefon.',
    ].join('\n\n'),
  },
  {
    key: 'meeting-basis',
    kind: 'meetingBasis',
    label: 'Underlag till mötet',
    text: [
      'Kodnamn och er beteckning:',
      'Vem som lyfter ärendet och när:',
      'Frågan till gruppen:',
      'Bakgrund, utan det som röjer vem det är:',
      'Vilka organisationer som behövs:',
      'Vad varje organisation tar med sig:',
    ].join('\n\n'),
  },
]
