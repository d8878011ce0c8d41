using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Surveys;

internal sealed class DialogueRoundConfiguration : IEntityTypeConfiguration<DialogueRound>
{
    public void Configure(EntityTypeBuilder<DialogueRound> builder)
    {
        builder.ToTable("dialogue_round");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.MunicipalityId).HasColumnName("municipality_id");
        builder.Property(r => r.Slug).HasColumnName("slug").HasMaxLength(80);
        builder.Property(r => r.Title).HasColumnName("title").HasMaxLength(200);
        builder.Property(r => r.Kind).HasColumnName("kind");
        builder.Property(r => r.State).HasColumnName("state");
        builder.Property(r => r.OpensOn).HasColumnName("opens_on");
        builder.Property(r => r.ClosesOn).HasColumnName("closes_on");
        builder.Property(r => r.IsExample).HasColumnName("is_example");
        builder.HasOne<Municipality>().WithMany().HasForeignKey(r => r.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.Slug).IsUnique().HasDatabaseName("ux_dialogue_round_slug");
        builder.HasIndex(r => new { r.MunicipalityId, r.OpensOn, r.Id }).HasDatabaseName("ix_dialogue_round_municipality_opens_on");
        builder.HasIndex(r => new { r.OpensOn, r.Id }).HasDatabaseName("ix_dialogue_round_opens_on");
    }
}
