/**
 * What news says around its facts: reactions, talks, daily life, what people think. Our own words. The digests are
 * facts from end to end, which no report is; with these between them a text names about as many places, days and
 * figures a page as the reports that the project ships.
 */
export const BACKGROUND = {
  ar: `
وقال مصدر دبلوماسي غربي إن المحادثات لم تحرز تقدما يذكر، مضيفا أن الخلافات بين الأطراف ما زالت على حالها رغم الجهود التي تبذلها المنظمة الدولية منذ بداية الأزمة.
ويرى مراقبون أن ما يجري على الأرض سيحدد مسار التفاوض، وأن أي طرف لا يملك القدرة على حسم الصراع لصالحه في المدى المنظور.
ودعت منظمات إنسانية إلى فتح ممرات آمنة تسمح بإدخال الغذاء والدواء، مشيرة إلى أن المخزون لدى الأهالي يكاد ينفد وأن الأسعار بلغت مستويات غير مسبوقة.
ووصف الأهالي الأوضاع المعيشية بأنها الأصعب منذ سنوات، إذ باتت المياه تصل إلى البيوت ساعات معدودة، فيما يعتمد كثيرون على المولدات الصغيرة لتأمين الكهرباء.
وأعرب المتحدث باسم الأمانة العامة عن قلقه البالغ إزاء التقارير الواردة، مطالبا جميع الأطراف باحترام القانون الدولي الإنساني وتجنيب المدنيين ويلات النزاع.
وقال أحد السكان عبر الهاتف إن الناس لم تعد تعرف إلى أين تذهب، وإن الخوف يلازم الأطفال كلما سمعوا صوتا في السماء.
وفي المقابل شدد مسؤول حكومي على أن الدولة ماضية في ما سماه مكافحة الإرهاب، نافيا أن تكون المؤسسات المدنية هدفا لأي عملية.
ولم يصدر تعليق فوري من الجهات الرسمية على هذه الأنباء، كما تعذر التحقق منها من مصدر مستقل بسبب القيود المفروضة على عمل الصحفيين.
ويقول أطباء يعملون في المدينة إن النقص في الكوادر والمعدات يضطرهم إلى المفاضلة بين المرضى، وإن كثيرا من العمليات تجرى دون تخدير كاف.
وناشد ناشطون المجتمع الدولي الضغط من أجل تحييد المرافق الطبية والتعليمية، معتبرين أن الصمت يشجع على المزيد من الانتهاكات.
وكان مجلس الأمن قد عقد جلسة مشاورات مغلقة بطلب من عدد من الدول الأعضاء، غير أنه لم يتوصل إلى بيان مشترك حول الموضوع.
وأشار محلل عسكري إلى أن طبيعة المنطقة العمرانية تجعل التقدم بطيئا ومكلفا، وأن خطوط الإمداد تبقى العامل الأهم في حسابات الطرفين.
وتتبادل الأطراف الاتهامات بعرقلة إيصال المساعدات، في حين تؤكد وكالات الإغاثة أن قوافلها جاهزة للتحرك متى توفرت الضمانات اللازمة.
وروى متطوع في فرق الإغاثة كيف يقضي مع زملائه ساعات طويلة في توزيع الخبز على العائلات، قائلا إن الحاجة تفوق بكثير ما يصل إليهم.
ويعيش كثير من الأسر في أقبية الأبنية أو لدى أقارب لهم، ويقولون إنهم لا يملكون ثمن الانتقال إلى مكان آخر.
ورحبت عواصم عدة بالمبادرة وعدتها خطوة في الاتجاه الصحيح، لكنها طالبت بآلية واضحة للمراقبة وبجدول زمني ملزم للجميع.
وأضاف المصدر أن الاتصالات مستمرة على أكثر من مستوى، وأن الوسطاء يحملون مقترحات جديدة قد تسهم في تقريب وجهات النظر.
ويعتمد السكان في تدفئتهم على الحطب وما تيسر من أثاث قديم، مع اقتراب فصل الشتاء وانقطاع الوقود عن الأسواق.
وأكد مدير إحدى المدارس أن الدروس نقلت إلى الطوابق السفلية حفاظا على سلامة التلاميذ، وأن عدد الحاضرين يتراجع أسبوعا بعد آخر.
وتظهر صور نشرها ناشطون على مواقع التواصل شوارع خالية وواجهات محال مغلقة، ولم يتسن التأكد من تاريخ التقاطها.
ويخشى خبراء من أن يؤدي استمرار الوضع إلى موجة نزوح جديدة نحو الحدود، حيث تعاني المخيمات أصلا من الاكتظاظ ونقص الخدمات.
وقال عضو في المجلس المحلي إن فرق الصيانة حاولت إصلاح الشبكة أكثر من مرة، لكنها لم تتمكن من الوصول إلى موقع العطل لأسباب أمنية.
وفي سياق متصل أبدى وزير الخارجية استعداد بلاده لاستضافة جولة جديدة من الحوار، معربا عن أمله في أن تبدي الأطراف مرونة أكبر.
ويؤكد تجار أن حركة البيع تراجعت إلى أدنى مستوى، وأن البضائع التي تصل عبر الطرق الفرعية تباع بأضعاف ثمنها المعتاد.
ووجهت رابطة للمحامين رسالة إلى الهيئات الدولية طالبت فيها بتوثيق ما يحدث وحفظ الأدلة، تمهيدا لمساءلة المسؤولين عنه أمام القضاء.
ولا تزال الصورة غير واضحة بشأن ما ستؤول إليه الأمور في الأيام القادمة، وسط تضارب الروايات بين الجانبين.
وتقول أم لأربعة أولاد إنها تنتظر منذ شهور خبرا عن زوجها، وإن ما يهمها اليوم هو أن يعود صغارها إلى حياة طبيعية.
وشهدت عواصم أوروبية تحركات تضامنية رفعت فيها لافتات تدعو إلى وقف القتال، بحسب ما ذكرته وسائل إعلام محلية.
وقلل مسؤول في المعارضة من أهمية هذه التصريحات، معتبرا أنها تهدف إلى كسب الوقت ولا تعكس نية حقيقية في الحل.
وبحسب العاملين في المجال الإغاثي فإن الأولوية الآن لتأمين حليب الأطفال وأدوية الأمراض المزمنة التي باتت نادرة في الصيدليات.
`,
  en: `
A Western diplomat said the talks had made little headway, adding that the differences between the parties remained what they were when the mediators first arrived.
Observers believe that whatever happens on the ground will shape the negotiations, and that no side is able to settle the conflict in its favour any time soon.
Aid agencies called for safe routes to bring in food and medicine, saying that supplies are running low and that prices have reached levels nobody remembers.
Residents describe living conditions as the hardest in years, with water reaching homes only a few hours a week and most people relying on small generators.
The spokesman voiced deep concern over the reports and urged everyone to respect international humanitarian law and to spare those who take no part in the fighting.
There was no immediate comment from officials, and the accounts could not be verified independently because of the restrictions on reporters.
Doctors say that the lack of staff and equipment forces them to choose between patients, and that many operations are carried out without proper anaesthesia.
The Council met behind closed doors at the request of several members, but did not agree on a joint statement on the matter.
A military analyst noted that the dense streets make any progress slow and costly, and that supply lines remain what matters most to both sides.
Many families live in basements or with relatives, and say that they cannot afford to move anywhere else.
Several capitals welcomed the initiative as a step in the right direction, while asking for a clear way to monitor it and a timetable that binds everyone.
A headmaster said that lessons had been moved to the lower floors to keep pupils safe, and that fewer of them come every week.
Shopkeepers say that trade has fallen to its lowest, and that goods arriving by side roads are sold at many times their usual price.
A lawyers' association wrote to international bodies asking them to document what is happening and to preserve the evidence for the courts.
It remains unclear how things will develop in the coming days, as the accounts of the two sides contradict each other.
`,
} as const;
