import { useCentre } from '../../shared/session/useCentre'

/** The centre whose log this is: those who may keep one. */
export const useLogCentre = () => useCentre('LEAD_IQA', 'IQA', 'ASSESSOR', 'PRACTITIONER', 'HEAD_OF_CENTRE')
