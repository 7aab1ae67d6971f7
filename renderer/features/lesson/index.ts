import '../features.css'

export { LessonsPart } from './lessons-part'
