using Medborgardialog.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Places;

internal sealed class MunicipalityConfiguration : IEntityTypeConfiguration<Municipality>
{
    public void Configure(EntityTypeBuilder<Municipality> builder)
    {
        builder.ToTable("municipality");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(m => m.Code).HasColumnName("code").HasMaxLength(4);
        builder.Property(m => m.Name).HasColumnName("name").HasMaxLength(100);
        builder.Property(m => m.LocalPoliceAreaId).HasColumnName("local_police_area_id");
        builder.HasOne<LocalPoliceArea>().WithMany().HasForeignKey(m => m.LocalPoliceAreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Areas).WithOne().HasForeignKey(a => a.MunicipalityId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(m => m.Areas).HasField("_areas");
        builder.HasIndex(m => m.Code).IsUnique().HasDatabaseName("ux_municipality_code");
        builder.HasIndex(m => m.LocalPoliceAreaId).HasDatabaseName("ix_municipality_local_police_area");
    }
}
