/**
 * Ordinary words and common names within a letter or two of a place's name, folded and without the article. A
 * word that stands here is never taken for a misspelling: the toll (الحصيلة) is not al-Asila, a mayor not Mayer.
 * Found by running dictionaries of both languages against the names, with the words of the reports added.
 */
const ARABIC = `
سوري سوريه حصيله درجه ميداني ميدانيه مشاركه معادن معاد صخور شعارات فرقه مشرقه مساكن مسكونه مسكينه سكينه مزايا معدميه
معظميه اشرافيه حمديه مشطيه مشاتيه استنا استثنا انكره فرفره سيفيات زباديه اكراميه جبريه اجباريه جماليه خلديه امريه عمريه
كارتون كرتون حيوانيه روحانيه حديديه حريه عزيزه حميده خالده زيتون عنوان ليمون طيران ايمان تركيز اعدام اعلام اعوام اعمال انصار محافظات مشاهد سوريون
عسكري عسكريه روسي روسيه شرقي غربي شمالي جنوبي جماعيه محليه مدنيه طبيه صحيه دوليه
`;
const ENGLISH = `
andean aroma ballad ballet ballot banish banyan basil basis basin bessel biden bidden britten castillo chair char
dodo eyes feed ferrous hate hater hattie header hello hillock hills kannada kills kilos landon lyndon made maria marie
mara mayor mashed medal median meier meyer minion minoan minivan mogul mullah pares parks parries parts ration rebel
saddam sermon shear siren slain spain spawn spin stain sybil tarts russian russians syrian syrians iranian iranians
market street castle hospital river valley mountain
`;

export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `${ARABIC} ${ENGLISH}`.split(/\s+/).filter((word) => word !== ''),
);
