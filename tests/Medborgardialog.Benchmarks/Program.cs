using System.Globalization;
using Medborgardialog.Benchmarks.Analysis;
using Medborgardialog.Benchmarks.Engine;
using Medborgardialog.Benchmarks.Server;

return args switch
{
    ["analysis", "--data", var data, .. var rest] => AnalysisBenchmark.Run(data, rest),
    ["corrections", "--data", var data, .. var rest] => await CorrectionBenchmark.RunAsync(data, rest),
    ["train", "--data", var data, "--out", var file, .. var rest] => Training.Run(data, file, rest),
    ["engine"] => EngineBenchmark.Run(),
    ["server", .. var rest] => await ServerBenchmark.RunAsync(rest),
    ["serve", var file, var port] => await ServedHost.RunAsync(file, int.Parse(port, CultureInfo.InvariantCulture)),
    ["words", "--out", var file] => WordList.Write(Console.In, file),
    ["corpus", "--out", var file] => VectorCorpus.Write(Console.In, file),
    ["vectors", "--model", var model, "--out", var file] => VectorTable.Write(model, file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        analysis --data DIR [--only PART]           measures the text analysis on the data folder and prints the tables;
                                                    PART is guided, redaction [--list] [--files FILE ...],
                                                    open [--sample ROWS] [--sets NAME ...], open-speed, curve,
                                                    speed [--sizes N ...] or cancellation [--sizes N ...] [--points N]
        corrections --data DIR [--answers N]        measures corrections of an analysis, and how long each holds the writer
        train --data DIR --out FILE [--2019]        fits the shipped classifier and writes it
        engine                                      measures parser, validator and executor by themselves
        server [--warm-up N] [--seconds N] [--connections N] [--only NAMES] [--peers NAMES|none] [--beside DLL]
                                                    measures the GraphQL server beside mercurius and graphql-yoga (needs `npm ci` in Server/peers)
                                                    and beside another build of this program
        words --out FILE                            counts the words of the standard input for the compound splitter
        corpus --out FILE                           turns the standard input into the text that word vectors are trained on
        vectors --model FILE --out FILE             quantises and groups the vectors of a fastText model
        """);
    return 1;
}
