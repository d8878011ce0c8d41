using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Promises;

internal sealed class CitizenPromiseConfiguration : IEntityTypeConfiguration<CitizenPromise>
{
    public void Configure(EntityTypeBuilder<CitizenPromise> builder)
    {
        builder.ToTable("citizen_promise");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(p => p.MunicipalityId).HasColumnName("municipality_id");
        builder.Property(p => p.Origin).HasColumnName("origin");
        builder.Property(p => p.Slug).HasColumnName("slug").HasMaxLength(80);
        builder.Property(p => p.Title).HasColumnName("title").HasMaxLength(200);
        builder.Property(p => p.State).HasColumnName("state");
        builder.Property(p => p.IsExample).HasColumnName("is_example");
        builder.Property(p => p.Lead).HasColumnName("lead").HasMaxLength(1000);
        builder.ComplexProperty(p => p.Period, PeriodColumns.Describe);
        builder.Property(p => p.Extension).HasColumnName("extension").HasMaxLength(300);
        builder.Property(p => p.Agreement).HasColumnName("agreement").HasMaxLength(500);
        builder.Property(p => p.RegistrationNumber).HasColumnName("registration_number").HasMaxLength(60);
        builder.Property(p => p.DecidedOn).HasColumnName("decided_on");
        builder.Property(p => p.PublishedOn).HasColumnName("published_on");
        builder.Property(p => p.Source).HasColumnName("source").HasMaxLength(500);
        builder.Property(p => p.Note).HasColumnName("note").HasMaxLength(500);
        builder.Property(p => p.FollowUpNote).HasColumnName("follow_up_note").HasMaxLength(500);
        builder.Property(p => p.FollowUpCadence).HasColumnName("follow_up_cadence");
        builder.Property(p => p.Generation).HasColumnName("generation");
        builder.Property(p => p.SupersedesId).HasColumnName("supersedes_id");
        builder.PrimitiveCollection(p => p.Parties).HasField("_parties").HasColumnName("parties").HasMaxLength(4000);
        builder.PrimitiveCollection(p => p.StatedProblems).HasField("_statedProblems").HasColumnName("stated_problems").HasMaxLength(8000);
        builder.PrimitiveCollection(p => p.StatedSources).HasField("_statedSources").HasColumnName("stated_sources").HasMaxLength(4000);
        builder.PrimitiveCollection(p => p.PartsNotFound).HasField("_partsNotFound").HasColumnName("parts_not_found").HasMaxLength(400).ElementType().HasConversion<string>();
        builder.Ignore(p => p.IsPublic);
        builder.Ignore(p => p.IsInForce);

        DescribeDocuments(builder);

        builder.HasOne<Municipality>().WithMany().HasForeignKey(p => p.MunicipalityId).HasConstraintName("fk_citizen_promise_municipality").OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CitizenPromise>().WithMany().HasForeignKey(p => p.SupersedesId).HasConstraintName("fk_citizen_promise_supersedes").OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.FocusAreas).WithOne().HasForeignKey(f => f.PromiseId).HasConstraintName("fk_promise_focus_area_promise").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(p => p.FocusAreas).HasField("_focusAreas").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(p => p.Activities).WithOne().HasForeignKey(a => a.PromiseId).HasConstraintName("fk_promise_activity_promise").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(p => p.Activities).HasField("_activities").UsePropertyAccessMode(PropertyAccessMode.Field);

        builder.HasIndex(p => p.Slug).IsUnique().HasDatabaseName("ux_citizen_promise_slug");
        builder.HasIndex(p => new { p.MunicipalityId, p.State }).HasDatabaseName("ix_citizen_promise_municipality_state");
        builder.HasIndex(p => p.SupersedesId).HasDatabaseName("ix_citizen_promise_supersedes");
    }

    // Small lists that are only ever read with their promise are kept as JSON in its row.
    private static void DescribeDocuments(EntityTypeBuilder<CitizenPromise> builder)
    {
        builder.OwnsMany(p => p.Signatures, signature => signature.ToJson("signatures"));
        builder.Navigation(p => p.Signatures).HasField("_signatures").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(p => p.History, entry => entry.ToJson("history"));
        builder.Navigation(p => p.History).HasField("_history").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(p => p.Figures, figure =>
        {
            figure.ToJson("figures");
            figure.OwnsMany(f => f.Values);
            figure.Navigation(f => f.Values).HasField("_values").UsePropertyAccessMode(PropertyAccessMode.Field);
        });
        builder.Navigation(p => p.Figures).HasField("_figures").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
