using Medborgardialog.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Places;

internal sealed class AreaConfiguration : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.ToTable("area");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(a => a.MunicipalityId).HasColumnName("municipality_id");
        builder.Property(a => a.Key).HasColumnName("key").HasMaxLength(100);
        builder.Property(a => a.Name).HasColumnName("name").HasMaxLength(100);
        builder.Property(a => a.Position).HasColumnName("position");
        builder.HasIndex(a => new { a.MunicipalityId, a.Key }).IsUnique().HasDatabaseName("ux_area_municipality_key");
    }
}
