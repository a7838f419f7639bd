/** Towns that reports can be of, by country. Invented reports name them, so that the gazetteer has work. */
export const TOWNS: Readonly<Record<string, readonly string[]>> = {
  Syria: 'Homs Hama Raqqa Idlib Palmyra Tartus Qamishli Latakia Daraa Manbij'.split(' '),
  Iraq: 'Mosul Kirkuk Baquba Ramadi Samarra Najaf Karbala Basra Fallujah Erbil'.split(' '),
  Libya: 'Misrata Sirte Benghazi Derna Sabha Zawiya Tobruk Ajdabiya'.split(' '),
  Yemen: 'Taiz Hodeidah Aden Ibb Mukalla Marib Dhamar'.split(' '),
  Nigeria: 'Maiduguri Kano Jos Kaduna Zaria Yola Potiskum Damaturu'.split(' '),
  Mali: 'Gao Timbuktu Mopti Kidal Bamako Sikasso'.split(' '),
  Somalia: 'Kismayo Baidoa Mogadishu Hargeisa Beledweyne'.split(' '),
  Ukraine: 'Kharkiv Donetsk Luhansk Mariupol Kherson Odesa Sumy'.split(' '),
  Colombia: 'Cali Pasto Tumaco Cucuta Popayan Villavicencio'.split(' '),
  Philippines: 'Marawi Cotabato Jolo Zamboanga Davao'.split(' '),
  Afghanistan: 'Kandahar Kunduz Herat Ghazni Jalalabad Farah'.split(' '),
  Sudan: 'Nyala Kassala Khartoum Kadugli Zalingei'.split(' '),
}
