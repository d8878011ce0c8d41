using Medborgardialog.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Places;

internal sealed class LocalPoliceAreaConfiguration : IEntityTypeConfiguration<LocalPoliceArea>
{
    public void Configure(EntityTypeBuilder<LocalPoliceArea> builder)
    {
        builder.ToTable("local_police_area");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(a => a.Name).HasColumnName("name").HasMaxLength(100);
        builder.HasIndex(a => a.Name).IsUnique().HasDatabaseName("ux_local_police_area_name");
    }
}
