using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Medborgardialog.Architecture.Tests;

/// <summary>Rules that hold for every source file; what an analyzer can hold is in BannedSymbols.txt instead.</summary>
public sealed partial class SourceTests
{
    /// <summary>Files that may be longer than the budget, each with the reason.</summary>
    private static readonly Dictionary<string, string> Longer = [];

    private const string Blocking = "blocking on a task can deadlock";

    /// <summary>Findings that are right where they are, each with the reason.</summary>
    private static readonly Dictionary<string, string> Excused = new()
    {
        [$"server/Medborgardialog.GraphQL/Execution/NodeFields.cs: {Blocking}"] = "Takes the result of a task that has completed.",
        [$"server/Medborgardialog.GraphQL/Hosting/Binding/ResolverCompiler.cs: {Blocking}"] = "Takes the result of a task that has completed.",
        [$"server/Medborgardialog.TextAnalysis/Fitting/ThemeFitting.cs: {Blocking}"] = "A run holds its own thread; the task that it waits for waits for nothing.",
    };

    public static TheoryData<string, string, int> Budgets => new()
    {
        { "server", "*.cs", 400 },
        { "client", "*.cs", 400 },
        { "client", "*.razor", 150 },
        { "tests", "*.cs", 600 },
    };

    [Theory]
    [MemberData(nameof(Budgets))]
    public void File_IsNoLonger_ThanItsBudget(string folder, string pattern, int lines)
    {
        var longer = Repository.Files(folder, pattern)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(f => (File: Repository.Relative(f), Lines: File.ReadAllLines(f).Length))
            .Where(f => f.Lines > lines && !Longer.ContainsKey(f.File))
            .Select(f => $"{f.File}: {f.Lines}");

        Assert.Empty(longer);
    }

    [Theory]
    [InlineData("server/Medborgardialog.Domain", 60)]
    [InlineData("server/Medborgardialog.Api", 60)]
    [InlineData("server/Medborgardialog.Application", 90)]
    [InlineData("server/Medborgardialog.GraphQL", 90)]
    public void Project_HasAMedianFile_ThatIsReadAtAGlance(string project, int lines)
    {
        var lengths = Repository.Files(project, "*.cs").Select(f => File.ReadAllLines(f).Length).Order().ToList();

        Assert.True(lengths.Count == 0 || lengths[lengths.Count / 2] <= lines, $"{project}: median {(lengths.Count == 0 ? 0 : lengths[lengths.Count / 2])}");
    }

    [Theory]
    [InlineData(@"\basync void\b", "an async void loses its errors")]
    [InlineData(@"catch\s*(\([^)]*\))?\s*\{\s*\}", "an empty catch hides what went wrong")]
    [InlineData(@"\.GetAwaiter\(\)\.GetResult\(\)", Blocking)]
    [InlineData(@"#nullable disable", "null is a type error here")]
    public void ProductSource_DoesNotHold(string pattern, string reason)
    {
        var violations = Repository.Files("server", "*.cs").Concat(Repository.Files("client", "*.cs"))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => Regex.IsMatch(File.ReadAllText(f), pattern))
            .Select(f => $"{Repository.Relative(f)}: {reason}")
            .Where(v => !Excused.ContainsKey(v));

        Assert.Empty(violations);
    }

    [Fact]
    public void Console_IsWritten_ByTheHostAlone()
    {
        var violations = Repository.Files("server", "*.cs").Where(f => !f.Contains("Medborgardialog.Host", StringComparison.Ordinal))
            .Where(f => ConsoleUse().IsMatch(File.ReadAllText(f)));

        Assert.Empty(violations.Select(Repository.Relative));
    }

    [Fact]
    public void Api_DoesNotSave()
    {
        var violations = Repository.Files("server/Medborgardialog.Api", "*.cs")
            .Where(f => File.ReadAllText(f).Contains("SaveChanges", StringComparison.Ordinal));

        Assert.Empty(violations.Select(Repository.Relative));
    }

    [Theory]
    [InlineData("Medborgardialog.Domain")]
    [InlineData("Medborgardialog.Application")]
    [InlineData("Medborgardialog.Api")]
    [InlineData("Medborgardialog.TextAnalysis")]
    [InlineData("Medborgardialog.Data.Sqlite")]
    public void Class_IsSealedAbstractOrStatic(string assembly)
    {
        var open = Assembly.Load(assembly).GetTypes()
            .Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && t.Namespace?.StartsWith("Medborgardialog", StringComparison.Ordinal) == true
                && !t.Name.Contains('<', StringComparison.Ordinal) && !t.FullName!.Contains(".Migrations.", StringComparison.Ordinal));

        Assert.Empty(open.Select(t => t.FullName));
    }

    [Fact]
    public void Application_HasNoTextAnalysisType_InAPublicSignature()
    {
        var leaking =
            from type in Assembly.Load("Medborgardialog.Application").GetExportedTypes()
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where Types(member).Any(t => t.FullName?.Contains("Medborgardialog.TextAnalysis", StringComparison.Ordinal) == true)
            select $"{type.Name}.{member.Name}";

        Assert.Empty(leaking);
    }

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        MethodInfo m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType),
        ConstructorInfo c => c.GetParameters().Select(p => p.ParameterType),
        PropertyInfo p => [p.PropertyType],
        FieldInfo f => [f.FieldType],
        _ => [],
    };

    [GeneratedRegex(@"\bConsole\.")]
    private static partial Regex ConsoleUse();
}
