using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Analysis;

internal sealed class ThemeCorrectionConfiguration : IEntityTypeConfiguration<ThemeCorrection>
{
    public void Configure(EntityTypeBuilder<ThemeCorrection> builder)
    {
        builder.ToTable("theme_correction");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(c => c.RoundId).HasColumnName("dialogue_round_id");
        builder.Property(c => c.Number).HasColumnName("number");
        builder.Property(c => c.Kind).HasColumnName("kind");
        builder.Property(c => c.ToKey).HasColumnName("to_key").HasMaxLength(60);
        builder.Property(c => c.Label).HasColumnName("label").HasMaxLength(100);
        builder.PrimitiveCollection(c => c.FromKeys).HasField("_fromKeys").HasColumnName("from_keys").HasMaxLength(2000);
        // Words of redacted answers; as long as the statements that a person picks.
        builder.PrimitiveCollection(c => c.Statements).HasField("_statements").HasColumnName("statements").HasMaxLength(1_000_000);
        builder.Property(c => c.Motive).HasColumnName("motive").HasMaxLength(1000);
        builder.Property(c => c.MadeBy).HasColumnName("made_by").HasMaxLength(100);
        builder.Property(c => c.MadeOn).HasColumnName("made_on");
        builder.Property(c => c.WithdrawnBy).HasColumnName("withdrawn_by").HasMaxLength(100);
        builder.Property(c => c.WithdrawnOn).HasColumnName("withdrawn_on");
        builder.Property(c => c.WithdrawnMotive).HasColumnName("withdrawn_motive").HasMaxLength(1000);
        builder.Ignore(c => c.Holds);
        builder.Ignore(c => c.Content);
        builder.HasOne<DialogueRound>().WithMany().HasForeignKey(c => c.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.RoundId, c.Number }).IsUnique().HasDatabaseName("ux_theme_correction_round_number");
    }
}
