using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Medborgardialog.Data.Configurations.Surveys;

/// <summary>Stores a question's options as JSON in its own row: they never change and are never asked for alone.</summary>
internal sealed class AnswerOptionsConverter() : ValueConverter<IReadOnlyList<AnswerOption>, string>(
    options => JsonSerializer.Serialize(options, Json),
    text => JsonSerializer.Deserialize<List<AnswerOption>>(text, Json)!)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}

/// <summary>Tells two lists of options apart by what they hold.</summary>
internal sealed class AnswerOptionsComparer() : ValueComparer<IReadOnlyList<AnswerOption>>(
    (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
    options => options.Count,
    options => options);
