using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Data.Responses;

public sealed class ResponseTablesTests
{
    [Theory]
    [InlineData("survey_response", "id,municipality_id,dialogue_round_id,survey_id,submitted_on,language,channel,is_example,area_id,age_group,perceived_unsafety")]
    [InlineData("answer", "survey_response_id,question_id,text,number,options")]
    [InlineData("sealed_text", "survey_response_id,question_id,content")]
    [InlineData("submission_record", "idempotency_hash,receipt_hash,dialogue_round_id,survey_response_id")]
    [InlineData("acute_notice", "id,municipality_id,dialogue_round_id,survey_response_id,question_id,kind,raised_on,handled_on,handled_by")]
    public async Task Table_OfResponses_HoldsTheseColumnsAlone_AndNoOrderOfInsertion(string table, string columns)
    {
        await using var database = new DialogueDatabase();
        await using var db = database.Open();

        var found = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info({table})").ToListAsync();
        var sql = await db.Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE name = {table}").SingleAsync();

        Assert.Equal(columns.Split(',').Order(), found.Order());
        Assert.EndsWith("WITHOUT ROWID", sql, StringComparison.Ordinal);
    }
}
