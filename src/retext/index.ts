export {retextAttribution} from '../attribution/retext-attribution.ts'
export {retextUnattributed} from '../attribution/retext-unattributed.ts'
export {retextArabic} from '../parse/retext-arabic.ts'
