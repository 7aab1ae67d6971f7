/** Why something in a text was marked, as the person who wrote it reads it. */
export const privacyText = {
  because: {
    'personal-number/checked': 'Ett personnummer eller samordningsnummer.',
    'personal-number/like': 'Ser ut som ett personnummer, men kontrollsiffran stämmer inte.',
    'cpr/checked': 'Ett danskt personnummer (CPR).',
    'cpr/like': 'Ser ut som ett danskt personnummer (CPR).',
    'phone/mobile': 'Ett mobilnummer.',
    'phone/like': 'Ser ut som ett telefonnummer.',
    'phone/abroad': 'Ett telefonnummer med landsnummer.',
    'email/address': 'En e-postadress.',
    'own/name': 'Personens namn.',
    'own/name-ordinary-word': 'Personen heter så, men det är också ett vanligt ord.',
    'own/initials': 'Personens initialer.',
    'own/personal-number': 'Personens personnummer.',
    'own/last-four': 'Samma fyra siffror som sist i personens personnummer.',
    'own/birth-date': 'Personens födelsedag.',
    'own/phone': 'Personens telefonnummer.',
    'own/address': 'Personens adress.',
    'own/postal-town': 'Orten i personens adress.',
    'own/detail': 'Står under ”Annat som röjer”.',
    'own/detail-word': 'Ordet finns under ”Annat som röjer”.',
  },
} as const
