using Medborgardialog.Domain.ProblemPictures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Medborgardialog.Data.Configurations.ProblemPictures;

/// <summary>
/// Refuses to write over what a published picture holds, whichever code tries: it is a basis for decisions and a public record. What goes on is
/// the picture's state from PUBLISHED to SUPERSEDED, and what is decided about each problem.
/// </summary>
public sealed class PublishedPictureGuard : SaveChangesInterceptor
{
    private static readonly HashSet<string> Decisions = [nameof(Problem.State), nameof(Problem.Reason), nameof(Problem.Receiver), nameof(Problem.ReviewOn)];

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The content of a published picture would change.</exception>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        if (eventData.Context is { } db && Touched.In(db) is { IsEmpty: false } touched)
        {
            Refuse(touched.Pictures(db).Any() || touched.Problems(db).Any());
        }

        return result;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The content of a published picture would change.</exception>
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        if (eventData.Context is { } db && Touched.In(db) is { IsEmpty: false } touched)
        {
            Refuse(await touched.Pictures(db).AnyAsync(cancellationToken) || await touched.Problems(db).AnyAsync(cancellationToken));
        }

        return result;
    }

    private static void Refuse(bool isFixed)
    {
        if (isFixed)
        {
            throw new InvalidOperationException("What a published problem picture holds cannot be changed.");
        }
    }

    /// <summary>The pictures and problems whose content the pending changes touch. The database, not the tracker, knows which of them are published.</summary>
    private sealed record Touched(HashSet<ProblemPictureId> PictureIds, HashSet<ProblemId> ProblemIds, HashSet<EvidenceItemId> EvidenceIds)
    {
        public bool IsEmpty => PictureIds.Count + ProblemIds.Count + EvidenceIds.Count == 0;

        public static Touched In(DbContext db)
        {
            var touched = new Touched([], [], []);
            foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
            {
                touched.Note(entry);
            }

            return touched;
        }

        public IQueryable<ProblemPicture> Pictures(DbContext db) =>
            db.Set<ProblemPicture>().Where(p => PictureIds.Contains(p.Id) && p.State != ProblemPictureState.Draft);

        public IQueryable<Problem> Problems(DbContext db) => db.Set<Problem>().Where(p =>
            (ProblemIds.Contains(p.Id) || p.Evidence.Any(e => EvidenceIds.Contains(e.Id)))
            && db.Set<ProblemPicture>().Any(v => v.Id == p.PictureId && v.State != ProblemPictureState.Draft));

        private void Note(EntityEntry entry)
        {
            switch (entry.Entity)
            {
                case ProblemPicture picture when entry.State != EntityState.Added && !GivesWay(entry):
                    PictureIds.Add(picture.Id);
                    break;
                case PictureRun run:
                    PictureIds.Add(run.PictureId);
                    break;
                case Problem problem when entry.State == EntityState.Added:
                    PictureIds.Add(problem.PictureId);
                    break;
                case Problem problem when entry.State == EntityState.Deleted || Changed(entry).Any(p => !Decisions.Contains(p)):
                    ProblemIds.Add(problem.Id);
                    break;
                case PriorityCriterion criterion:
                    ProblemIds.Add(criterion.ProblemId);
                    break;
                case EvidenceItem evidence:
                    ProblemIds.Add(evidence.ProblemId);
                    break;
                case EvidenceArea area:
                    EvidenceIds.Add(area.EvidenceItemId);
                    break;
                default:
                    NotePeriod(entry);
                    break;
            }
        }

        private void NotePeriod(EntityEntry entry)
        {
            if (entry.Metadata.FindOwnership() is { } ownership && ownership.PrincipalEntityType.ClrType == typeof(EvidenceItem)
                && entry.Property(ownership.Properties[0].Name).CurrentValue is EvidenceItemId id)
            {
                EvidenceIds.Add(id);
            }
        }

        private static bool GivesWay(EntityEntry entry) => entry.State == EntityState.Modified
            && Changed(entry).All(p => p == nameof(ProblemPicture.State))
            && entry.OriginalValues[nameof(ProblemPicture.State)] is ProblemPictureState.Published
            && entry.CurrentValues[nameof(ProblemPicture.State)] is ProblemPictureState.Superseded;

        private static IEnumerable<string> Changed(EntityEntry entry) => entry.Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name);
    }
}
