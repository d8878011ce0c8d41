using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Medborgardialog.Api;
using Medborgardialog.Benchmarks.Server;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation;
using Medborgardialog.Host;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Benchmarks.Engine;

/// <summary>Runs the engine's parts by themselves, with what they allocate.</summary>
internal static class EngineBenchmark
{
    public static int Run()
    {
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)).WithOptions(ConfigOptions.DisableLogFile);
        BenchmarkRunner.Run([typeof(ParserBenchmarks), typeof(ValidatorBenchmarks), typeof(ExecutorBenchmarks)], config);
        return 0;
    }
}

/// <summary>Text to document.</summary>
[MemoryDiagnoser]
public class ParserBenchmarks
{
    private readonly byte[] _picture = Encoding.UTF8.GetBytes(Operations.Picture);
    private readonly byte[] _introspection = Encoding.UTF8.GetBytes(Operations.Introspection);

    [Benchmark]
    public object Picture() => Utf8GraphQLParser.Parse(_picture);

    [Benchmark]
    public object Introspection() => Utf8GraphQLParser.Parse(_introspection);
}

/// <summary>All validation rules over a parsed document of the product's schema.</summary>
[MemoryDiagnoser]
public class ValidatorBenchmarks
{
    private readonly DocumentNode _picture = Utf8GraphQLParser.Parse(Encoding.UTF8.GetBytes(Operations.Picture));
    private readonly DocumentNode _introspection = Utf8GraphQLParser.Parse(Encoding.UTF8.GetBytes(Operations.Introspection));
    private Schema _schema = null!;
    private IDocumentValidator _validator = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var provider = new ServiceCollection().AddLogging().AddDialogue(new DatabaseLocation("Data Source=:memory:", "", "")).AddDialogueSchema().Services.BuildServiceProvider();
        _schema = provider.GetRequiredService<IRequestExecutor>().Schema;
        _validator = provider.GetRequiredService<IDocumentValidator>();
    }

    [Benchmark]
    public object Picture() => _validator.Validate(_schema, _picture);

    [Benchmark]
    public object Introspection() => _validator.Validate(_schema, _introspection);
}

/// <summary>A request from text to response, its document known; 501 fields are resolved.</summary>
[MemoryDiagnoser]
public class ExecutorBenchmarks
{
    private IRequestExecutor _executor = null!;
    private ServiceProvider _services = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _services = Catalogue.Services();
        _executor = _services.GetRequiredService<IRequestExecutor>();
    }

    [Benchmark]
    public Task<int> TypeName() => RunAsync("{ __typename }");

    [Benchmark(OperationsPerInvoke = Catalogue.Fields)]
    public Task<int> PerField() => RunAsync(Catalogue.Plain);

    [Benchmark(OperationsPerInvoke = Catalogue.Fields)]
    public Task<int> PerFieldWithLoader() => RunAsync(Catalogue.Loaded);

    private async Task<int> RunAsync(string document)
    {
        using var result = await _executor.ExecuteAsync(new OperationRequest { Query = document });
        return result.Utf8Json.Length;
    }
}
