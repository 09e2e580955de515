import type { ColumnInfo, ColumnType, Shape } from '../column';

const EDM: Readonly<Record<ColumnType, string>> = {
	text: 'Edm.String',
	whole: 'Edm.Int32',
	number: 'Edm.Double',
	truth: 'Edm.Boolean',
	day: 'Edm.Date',
	moment: 'Edm.DateTimeOffset',
};

const NAMESPACE = 'NPS';

/**
 * What the tables are made of, as CSDL XML 4.0: names and types only, in the order of the schema, because Power Query and
 * others stumble over more. No name in it comes from a user.
 */
export function metadataXml(shapes: readonly Shape[]): string {
	return `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
<edmx:DataServices>
<Schema Namespace="${NAMESPACE}" xmlns="http://docs.oasis-open.org/odata/ns/edm">
${shapes.map(entityType).join('\n')}
<EntityContainer Name="Container">
${shapes.map(({ entitySet, entityType: type }) => `<EntitySet Name="${entitySet}" EntityType="${NAMESPACE}.${type}"/>`).join('\n')}
</EntityContainer>
</Schema>
</edmx:DataServices>
</edmx:Edmx>
`;
}

function entityType({ entityType: name, key, columns }: Shape): string {
	return `<EntityType Name="${name}">
<Key>${key.map((column) => `<PropertyRef Name="${column}"/>`).join('')}</Key>
${columns.map(property).join('\n')}
</EntityType>`;
}

function property({ name, type, required }: ColumnInfo): string {
	// A moment without its precision has no fractions of a second.
	const precision = type === 'moment' ? ' Precision="3"' : '';
	return `<Property Name="${name}" Type="${EDM[type]}" Nullable="${required ? 'false' : 'true'}"${precision}/>`;
}
