using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Medborgardialog.Host.Commands;

/// <summary>Options whose bad values are told in one line that names the option, what it may be and what was given.</summary>
internal static class PlainOptions
{
    /// <summary>An option that is one of a few words, the first by default.</summary>
    public static Option<string> OneOf(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => values[0] };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !values.Contains(token.Value)) is { } other)
            {
                result.AddError($"{name} must be {string.Join(", ", values[..^1])} or {values[^1]}, not '{other.Value}'.");
            }
        });
        return option;
    }

    /// <summary>Reads a whole number.</summary>
    public static Func<ArgumentResult, T> Number<T>(string name)
        where T : struct, INumber<T> => result =>
    {
        if (T.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        result.AddError($"{name} must be a whole number, not '{result.Tokens[0].Value}'.");
        return default;
    };
}
