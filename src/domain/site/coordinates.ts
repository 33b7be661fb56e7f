/** A place on earth in degrees of WGS84, in the order of GeoJSON. */
export type Coordinates = readonly [longitude: number, latitude: number];
