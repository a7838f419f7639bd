import type { ResolvedPlace } from '../../base/index.ts'

/**
 * Places that reports name and that a list of towns lacks: camps, suburbs, districts, regions, crossings, seas. Names
 * (alternatives by slash), kind, country, latitude, longitude. Our own list, coordinates to about a tenth of a degree.
 */
const LIST = `
Apaydin|site|TUR|36.3|36.4
Zaatari/Za'atari/Zaatri|site|JOR|32.3|36.3
Azraq camp|site|JOR|31.9|36.6
Rukban|site|SYR|33.3|38.7
Yarmouk/Yarmuk|site|SYR|33.5|36.3
al-Hol/al-Hawl|site|SYR|36.4|41.1
Atmeh/Atma|site|SYR|36.3|36.7
Baba Amr/Baba Amro|site|SYR|34.7|36.7
Khalidiya|site|SYR|34.7|36.7
Ghouta|region|SYR|33.5|36.4
Eastern Ghouta/East Ghouta|region|SYR|33.5|36.5
Western Ghouta|region|SYR|33.4|36.2
Qalamoun/Qalamun|region|SYR|34.0|36.7
Golan Heights/Golan|region|SYR|33.0|35.8
Jabal al-Zawiya|region|SYR|35.7|36.6
Jabal al-Akrad|region|SYR|35.7|36.1
Rif Dimashq|region|SYR|33.5|36.5
Euphrates Valley|region|SYR|35.3|40.1
Rojava|region|SYR|36.8|40.0
Bab al-Hawa|site|SYR|36.2|36.7
Bab al-Salama|site|SYR|36.6|37.1
Abu Kamal/Al Bukamal/Albu Kamal|site|SYR|34.5|40.9
Sinjar Mountain/Mount Sinjar|site|IRQ|36.4|41.8
Green Zone|site|IRQ|33.3|44.4
Sadr City|site|IRQ|33.4|44.5
Kurdistan/Iraqi Kurdistan/Kurdistan Region|region|IRQ|36.2|44.0
Nineveh Plains|region|IRQ|36.5|43.3
Sunni Triangle|region|IRQ|33.8|43.6
Camp Ashraf|site|IRQ|33.9|44.5
Abu Ghraib|site|IRQ|33.3|44.1
Gaza Strip/Gaza|region|PSE|31.4|34.4
West Bank|region|PSE|32.0|35.3
Jabalia camp|site|PSE|31.5|34.5
Nuseirat|site|PSE|31.4|34.4
Jenin camp|site|PSE|32.5|35.3
Balata|site|PSE|32.2|35.3
East Jerusalem|site|PSE|31.8|35.2
Temple Mount/Haram al-Sharif|site|ISR|31.8|35.2
Shebaa Farms|region|LBN|33.3|35.7
Bekaa/Bekaa Valley/Beqaa|region|LBN|33.8|36.0
Ain al-Hilweh|site|LBN|33.5|35.4
Nahr al-Bared|site|LBN|34.5|36.0
Sabra/Shatila|site|LBN|33.9|35.5
Bab al-Tabbaneh|site|LBN|34.4|35.8
Dahiyeh/Dahieh|site|LBN|33.9|35.5
Sinai/Sinai Peninsula/North Sinai|region|EGY|29.5|33.8
Tahrir Square|site|EGY|30.0|31.2
Rabaa al-Adawiya|site|EGY|30.1|31.3
Darfur|region|SDN|13.0|25.0
South Kordofan|region|SDN|11.0|30.0
Blue Nile state|region|SDN|11.5|34.0
Abyei|region|SDN|9.6|28.4
Kalma camp|site|SDN|12.0|25.0
Dadaab|site|KEN|0.1|40.3
Kakuma|site|KEN|3.7|34.9
Tigray|region|ETH|14.0|38.5
Oromia|region|ETH|8.0|38.5
Amhara region|region|ETH|11.5|38.0
Ogaden|region|ETH|7.0|44.0
Puntland|region|SOM|8.4|49.0
Sahel|region||15.0|5.0
Lake Chad|region|TCD|13.0|14.0
Sambisa Forest/Sambisa|site|NGA|11.2|13.4
Niger Delta|region|NGA|5.0|6.0
Casamance|region|SEN|12.8|-15.0
Azawad|region|MLI|19.0|-1.0
Kivu/North Kivu|region|COD|-0.8|29.0
South Kivu|region|COD|-3.0|28.3
Ituri|region|COD|1.6|29.5
Katanga|region|COD|-8.9|26.0
Cabo Delgado|region|MOZ|-12.3|39.3
Donbas/Donbass|region|UKR|48.0|38.0
Crimea|region|UKR|45.2|34.2
Azovstal|site|UKR|47.1|37.6
Chechnya|region|RUS|43.3|45.7
Dagestan|region|RUS|42.9|47.1
Ingushetia|region|RUS|43.2|45.0
North Caucasus|region|RUS|43.5|44.5
Siberia|region|RUS|60.0|100.0
Abkhazia|region|GEO|43.0|41.0
South Ossetia|region|GEO|42.3|44.0
Nagorno-Karabakh/Karabakh|region|AZE|39.8|46.8
Transnistria|region|MDA|47.2|29.2
Republika Srpska|region|BIH|44.8|17.2
Sandzak|region|SRB|43.0|20.0
Vojvodina|region|SRB|45.3|19.8
Kashmir/Indian-administered Kashmir|region|IND|34.1|74.8
Azad Kashmir|region|PAK|33.9|73.8
North Waziristan/Waziristan|region|PAK|32.9|70.0
South Waziristan|region|PAK|32.3|69.8
Swat Valley|region|PAK|35.2|72.4
Khyber Pass|site|PAK|34.1|71.1
Tora Bora|site|AFG|34.1|70.2
Panjshir/Panjshir Valley|region|AFG|35.4|69.7
Hindu Kush|region|AFG|35.8|71.0
Cox's Bazar camp/Kutupalong|site|BGD|21.2|92.2
Rakhine|region|MMR|20.1|93.5
Kachin|region|MMR|26.0|97.5
Jaffna peninsula|region|LKA|9.7|80.1
Xinjiang|region|CHN|41.0|85.0
Tibet|region|CHN|31.0|88.0
Tiananmen Square|site|CHN|39.9|116.4
Mindanao|region|PHL|7.5|124.8
Aceh|region|IDN|4.7|96.7
West Papua|region|IDN|-2.5|134.0
Demilitarized Zone/DMZ|region|KOR|38.0|127.0
Upper Huallaga/Huallaga Valley|region|PER|-8.5|-76.2
Ayacucho department|region|PER|-13.6|-74.0
Uraba|region|COL|7.9|-76.6
Magdalena Medio|region|COL|6.5|-74.4
Medellin Metropolitan Area|region|COL|6.3|-75.6
Guazapa/Guazapa Volcano|site|SLV|13.9|-89.1
Chaco|region|PRY|-22.0|-60.0
Chiapas highlands|region|MEX|16.7|-92.6
Ulster|region|GBR|54.6|-6.8
Basque Country|region|ESP|43.0|-2.6
Catalonia|region|ESP|41.8|1.5
Corsica|region|FRA|42.1|9.1
Balkans/the Balkans|region||43.0|20.0
Middle East|region||31.0|40.0
Near East|region||31.0|40.0
Arabian Peninsula|region||23.0|47.0
Horn of Africa|region||7.0|45.0
North Africa|region||28.0|10.0
West Africa|region||12.0|-5.0
East Africa|region||0.0|37.0
Central Africa|region||5.0|20.0
Sub-Saharan Africa|region||0.0|20.0
Africa|region||5.0|20.0
Central Asia|region||43.0|67.0
South Asia|region||22.0|78.0
Southeast Asia|region||10.0|105.0
Asia|region||35.0|95.0
Europe|region||50.0|10.0
Western Europe|region||48.0|3.0
Eastern Europe|region||50.0|27.0
Central America|region||13.0|-87.0
Latin America|region||-10.0|-65.0
South America|region||-15.0|-60.0
North America|region||45.0|-100.0
Caribbean/the Caribbean|region||18.0|-70.0
Levant/the Levant|region||34.0|37.0
Maghreb|region||32.0|3.0
Caucasus|region||42.5|44.5
Scandinavia|region||62.0|15.0
Mediterranean/Mediterranean Sea|sea||35.0|18.0
Red Sea|sea||20.0|38.5
Black Sea|sea||43.0|34.0
Aegean Sea/Aegean|sea||38.5|25.0
Persian Gulf/Arabian Gulf|sea||27.0|51.0
Gulf of Aden|sea||12.5|48.0
Gulf of Oman|sea||24.5|58.5
Strait of Hormuz|sea||26.6|56.3
Bab el-Mandeb|sea||12.6|43.3
South China Sea|sea||12.0|113.0
Sea of Azov|sea||46.0|36.5
Caspian Sea|sea||41.0|51.0
Atlantic/Atlantic Ocean|sea||30.0|-40.0
Pacific/Pacific Ocean|sea||0.0|-160.0
Indian Ocean|sea||-10.0|75.0
Gulf of Mexico|sea||25.0|-90.0
Suez Canal|site|EGY|30.5|32.3
Panama Canal|site|PAN|9.1|-79.7
`

/** A site or region with its names; seas and the air have where_prec 7, regions 5, sites 1. */
export interface Site {
  readonly names: readonly string[]
  readonly place: ResolvedPlace
}

export const SITES: readonly Site[] = LIST.trim()
  .split('\n')
  .map((line) => {
    const [names = '', kind = '', country = '', lat = '', lon = ''] = line.split('|')
    const all = names.split('/')
    return {
      names: all,
      place: {
        name: all[0] ?? '',
        kind: kind === 'site' ? 'site' : 'region',
        ...(country ? { country } : {}),
        lat: Number(lat),
        lon: Number(lon),
        precision: kind === 'sea' ? 7 : kind === 'site' ? 1 : 5,
      },
    }
  })
