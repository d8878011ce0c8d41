const config = { strictScalars: true, scalars: { LocalDate: 'string', DateTime: 'string', Long: 'number', UUID: 'string' }, enumsAsTypes: true };

/** The usual two plugins, in a file each: both write the input types and the enumerations. */
export default {
  schema: 'obj/schema.graphql',
  documents: ['codegen/operations.graphql', '../../../client/Medborgardialog.Client/Gateway/Operations/**/*.graphql'],
  generates: {
    'codegen/obj/schema.ts': { plugins: ['typescript'], config },
    'codegen/obj/operations.ts': { plugins: ['typescript-operations'], config },
  },
};
