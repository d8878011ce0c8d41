namespace Medborgardialog.GraphQL.Validation.Limits;

/// <summary>The rules that hold documents to their limits. They are ours, not the specification's.</summary>
internal static class LimitRules
{
    public static List<ValidationRule> Create(DocumentLimits limits)
    {
        var rules = new List<ValidationRule>
        {
            new MaxDepthRule(limits.MaxDepth),
            new MaxAliasesRule(limits.MaxAliases),
            new MaxDirectivesRule(limits.MaxDirectives),
            new MaxFieldsRule(limits.MaxFields),
            new MaxIntrospectionDepthRule(limits.MaxIntrospectionLists),
        };
        if (limits.Cost is not null)
        {
            rules.Add(new MaxCostRule(limits.Cost));
        }

        return rules;
    }
}
