/**
 * Short names, other names and demonyms of countries and territories, by ISO 3166-1 alpha-3: names before the bar,
 * demonyms (adjective, plural or other noun) behind it. Our own list.
 */
const LIST = `
AFG Afghanistan|Afghan,Afghans
ALB Albania|Albanian
DZA Algeria|Algerian
AND Andorra|Andorran
AGO Angola|Angolan
ARG Argentina|Argentine,Argentinian,Argentines
ARM Armenia|Armenian
AUS Australia|Australian
AUT Austria|Austrian
AZE Azerbaijan|Azerbaijani,Azeri
BHS Bahamas,the Bahamas|Bahamian
BHR Bahrain|Bahraini
BGD Bangladesh|Bangladeshi
BLR Belarus|Belarusian,Belarussian
BEL Belgium|Belgian
BLZ Belize|Belizean
BEN Benin|Beninese
BTN Bhutan|Bhutanese
BOL Bolivia|Bolivian
BIH Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian
BWA Botswana|Motswana,Batswana
BRA Brazil|Brazilian
BRN Brunei|Bruneian
BGR Bulgaria|Bulgarian
BFA Burkina Faso|Burkinabe
BDI Burundi|Burundian
KHM Cambodia|Cambodian
CMR Cameroon|Cameroonian
CAN Canada|Canadian
CAF Central African Republic|Central African
TCD Chad|Chadian
CHL Chile|Chilean
CHN China,People's Republic of China|Chinese
COL Colombia|Colombian
COM Comoros|Comorian
COG Congo,Congo-Brazzaville,Republic of Congo|Congolese
COD Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa|
CRI Costa Rica|Costa Rican
CIV Ivory Coast,Cote d'Ivoire|Ivorian
HRV Croatia|Croatian,Croat
CUB Cuba|Cuban
CYP Cyprus|Cypriot
CZE Czech Republic,Czechia|Czech
DNK Denmark|Danish,Dane
DJI Djibouti|Djiboutian
DOM Dominican Republic|
TLS East Timor,Timor-Leste|Timorese,East Timorese
ECU Ecuador|Ecuadorian,Ecuadorean
EGY Egypt|Egyptian
SLV El Salvador|Salvadoran,Salvadorean,Salvadorian
GNQ Equatorial Guinea|Equatoguinean
ERI Eritrea|Eritrean
EST Estonia|Estonian
SWZ Eswatini,Swaziland|Swazi
ETH Ethiopia|Ethiopian
FJI Fiji|Fijian
FIN Finland|Finnish,Finn
FRA France|French
GAB Gabon|Gabonese
GMB Gambia,the Gambia|Gambian
GEO Georgia|Georgian
DEU Germany,West Germany,East Germany|German
GHA Ghana|Ghanaian
GRC Greece|Greek
GTM Guatemala|Guatemalan
GIN Guinea|Guinean
GNB Guinea-Bissau|
GUY Guyana|Guyanese
HTI Haiti|Haitian
HND Honduras|Honduran
HKG Hong Kong|Hongkonger
HUN Hungary|Hungarian
ISL Iceland|Icelandic,Icelander
IND India|Indian
IDN Indonesia|Indonesian
IRN Iran,Islamic Republic of Iran,Persia|Iranian
IRQ Iraq|Iraqi
IRL Ireland,Republic of Ireland|Irish
ISR Israel|Israeli
ITA Italy|Italian
JAM Jamaica|Jamaican
JPN Japan|Japanese
JOR Jordan|Jordanian
KAZ Kazakhstan|Kazakh,Kazakhstani
KEN Kenya|Kenyan
PRK North Korea,DPRK|North Korean
KOR South Korea,Republic of Korea|South Korean
XKX Kosovo|Kosovar,Kosovan
KWT Kuwait|Kuwaiti
KGZ Kyrgyzstan|Kyrgyz
LAO Laos|Laotian,Lao
LVA Latvia|Latvian
LBN Lebanon|Lebanese
LSO Lesotho|Basotho
LBR Liberia|Liberian
LBY Libya|Libyan
LIE Liechtenstein|
LTU Lithuania|Lithuanian
LUX Luxembourg|
MKD North Macedonia,Macedonia|Macedonian
MDG Madagascar|Malagasy
MWI Malawi|Malawian
MYS Malaysia|Malaysian
MDV Maldives,the Maldives|Maldivian
MLI Mali|Malian
MLT Malta|Maltese
MRT Mauritania|Mauritanian
MUS Mauritius|Mauritian
MEX Mexico|Mexican
MDA Moldova|Moldovan
MCO Monaco|
MNG Mongolia|Mongolian
MNE Montenegro|Montenegrin
MAR Morocco|Moroccan
MOZ Mozambique|Mozambican
MMR Myanmar,Burma|Burmese
NAM Namibia|Namibian
NPL Nepal|Nepali,Nepalese
NLD Netherlands,the Netherlands,Holland|Dutch
NZL New Zealand|New Zealander
NIC Nicaragua|Nicaraguan
NER Niger|Nigerien
NGA Nigeria|Nigerian
NOR Norway|Norwegian
OMN Oman|Omani
PAK Pakistan|Pakistani
PSE Palestine,Palestinian Territories,Palestinian territories,State of Palestine|Palestinian
PAN Panama|Panamanian
PNG Papua New Guinea|
PRY Paraguay|Paraguayan
PER Peru|Peruvian
PHL Philippines,the Philippines|Philippine,Filipino
POL Poland|Polish,Pole
PRT Portugal|Portuguese
PRI Puerto Rico|Puerto Rican
QAT Qatar|Qatari
ROU Romania|Romanian
RUS Russia,Russian Federation,Soviet Union,USSR|Russian,Soviet
RWA Rwanda|Rwandan
SAU Saudi Arabia|Saudi,Saudi Arabian
SEN Senegal|Senegalese
SRB Serbia,Yugoslavia|Serbian,Serb,Yugoslav
SLE Sierra Leone|Sierra Leonean
SGP Singapore|Singaporean
SVK Slovakia|Slovak
SVN Slovenia|Slovenian,Slovene
SOM Somalia,Somaliland|Somali
ZAF South Africa|South African
SSD South Sudan|South Sudanese
ESP Spain|Spanish,Spaniard
LKA Sri Lanka|Sri Lankan
SDN Sudan|Sudanese
SUR Suriname|Surinamese
SWE Sweden|Swedish,Swede
CHE Switzerland|Swiss
SYR Syria,Syrian Arab Republic|Syrian
TWN Taiwan|Taiwanese
TJK Tajikistan|Tajik
TZA Tanzania|Tanzanian
THA Thailand|Thai
TGO Togo|Togolese
TTO Trinidad and Tobago,Trinidad|Trinidadian
TUN Tunisia|Tunisian
TUR Turkey,Turkiye,Türkiye|Turkish,Turk
TKM Turkmenistan|Turkmen
UGA Uganda|Ugandan
UKR Ukraine|Ukrainian
ARE United Arab Emirates,UAE,the Emirates|Emirati
GBR United Kingdom,Britain,Great Britain,UK,U.K.,England,Scotland,Wales,Northern Ireland|British,Briton,English,Scottish,Welsh
USA United States,United States of America,US,U.S.,USA,U.S.A.,America|American
URY Uruguay|Uruguayan
UZB Uzbekistan|Uzbek
VAT Vatican,the Vatican,Holy See|
VEN Venezuela|Venezuelan
VNM Vietnam,Viet Nam|Vietnamese
ESH Western Sahara|Sahrawi
YEM Yemen|Yemeni
ZMB Zambia|Zambian
ZWE Zimbabwe|Zimbabwean
`

export interface CountryNames {
  readonly code: string
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
}

export const COUNTRIES: readonly CountryNames[] = LIST.trim()
  .split('\n')
  .map((line) => {
    const [names = '', demonyms = ''] = line.slice(4).split('|')
    return { code: line.slice(0, 3), names: names.split(','), demonyms: demonyms.split(',').filter(Boolean) }
  })
