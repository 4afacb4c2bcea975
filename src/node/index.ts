export {openIndex} from './open-index.ts'
export {saveIndex} from './save-index.ts'
