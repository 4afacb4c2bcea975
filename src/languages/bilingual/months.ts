/** Months and days of the week, as newsrooms from the Gulf to Morocco write them. One concept a line; see `README.md`. */
export const months = `
january = يناير، كانون الثاني، جانفي
february = فبراير، شباط، فيفري
march = مارس، آذار
april = أبريل، نيسان، أفريل
june = يونيو، حزيران، جوان
july = يوليو، تموز، جويلية، يوليوز
august = أغسطس، آب، أوت، غشت
september = سبتمبر، أيلول، شتنبر
october = أكتوبر، تشرين الأول
november = نوفمبر، تشرين الثاني، نونبر
december = ديسمبر، كانون الأول، دجنبر
monday = الاثنين
tuesday = الثلاثاء
wednesday = الأربعاء
thursday = الخميس
friday = الجمعة
saturday = السبت
sunday = الأحد
spring = ربيع
summer = صيف
autumn, fall = خريف
winter = شتاء
`
