/** What was done about times, enrolment, officers and the library, in the words of the log. */
export const bookingActs = {
  'booking/booked': 'Tid bokades',
  'booking/cancelled': 'Tid avbokades eller avböjdes',
  'booking/held': 'Möte hölls',
  'booking/missed': 'Uteblivet möte antecknades',
  'booking/requested': 'Möte begärdes',
  'booking/time-set': 'Tid ändrades',
  'booking/told': 'Besked om tid lämnades',
  'enrolment/begun': 'Inskrivning påbörjades',
  'enrolment/ended': 'Inskrivning avslutades',
  'library/published': 'Dokument publicerades i biblioteket',
  'officer/changed': 'Ansvarig handläggare byttes',
} as const
