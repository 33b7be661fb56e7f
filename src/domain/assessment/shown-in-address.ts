/** The name in the address of a form that says which of those brought in it shows: `?vis=…`. */
export const shownInAddress = 'vis';
