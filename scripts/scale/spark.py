"""Runs the SQL script of `npm run tag -- --sql` on Spark, with the stream piped on the executors.

spark-submit --files tag.js spark.py job.json, where job.json holds: clusters, belts (paths of tab-separated files),
clusterColumns, beltColumns, parts (lists of statements), pipings, totals (name -> query), executors (how many must be
there), result (a path that the driver writes the totals to). See docs/scale.md.
"""

import itertools
import json
import sys
import time

from pyspark.sql import SparkSession


def main(job):
    spark = SparkSession.builder.appName("clusterbelt-scale").getOrCreate()
    context = spark.sparkContext
    clock = start_clock()
    found = await_executors(context, job["executors"])
    clock(f"Spark {spark.version} on {context.master}, {found} executors")
    read_list(spark, job["clusters"], job["clusterColumns"]).createOrReplaceTempView("clusters")
    read_list(spark, job["belts"], job["beltColumns"]).createOrReplaceTempView("belts")
    for statements, piping in itertools.zip_longest(job["parts"], job["pipings"]):
        for statement in statements:
            spark.sql(statement)
        if piping:
            clock(f"{piping['from']} made")
            pipe(spark, piping)
            clock(f"{piping['to']} piped: {spark.table(piping['to']).count()} rows")
    totals = {name: [list(row) for row in spark.sql(query).collect()] for name, query in job["totals"].items()}
    clock("results")
    with open(job["result"], "w", encoding="utf-8") as file:
        json.dump(totals, file, ensure_ascii=False)
    spark.stop()


def read_list(spark, path, columns):
    first, *texts = columns
    schema = ", ".join([f"{first} BIGINT", *(f"{name} STRING" for name in texts)])
    return spark.read.csv(path, schema=schema, sep="\t", quote="", encoding="UTF-8").fillna("", subset=texts)


def pipe(spark, piping):
    columns = ", ".join(piping["columns"])
    lines = spark.sql(f"SELECT concat_ws('\t', {columns}) FROM {piping['from']}").rdd.map(lambda row: row[0])
    if piping["relations"]:
        # Every copy of the stream reads the clusters' side first, then its own part of the belts' side.
        side_a = lines.filter(lambda line: line.startswith("a\t")).collect()
        side_b = lines.filter(lambda line: not line.startswith("a\t"))
        lines = side_b.mapPartitions(lambda part: itertools.chain(side_a, part))
    command = "node tag.js --relations" if piping["relations"] else "node tag.js"
    made = lines.pipe(command, checkCode=True).map(lambda line: (line,))
    cells = [
        f"{'CAST(' if name == 'standing' else ''}split(line, '\t', -1)[{at}]{' AS INT)' if name == 'standing' else ''} AS {name}"
        for at, name in enumerate(piping["toColumns"])
    ]
    frame = spark.createDataFrame(made, "line STRING").selectExpr(*cells)
    frame.write.mode("overwrite").saveAsTable(piping["to"])


def await_executors(context, wanted):
    """The driver is listed among the executors; it is none."""
    until = time.time() + 120
    while True:
        found = context._jsc.sc().getExecutorMemoryStatus().size() - 1
        if found >= wanted:
            return found
        if time.time() > until:
            raise RuntimeError(f"{found} of {wanted} executors came within two minutes")
        time.sleep(0.5)


def start_clock():
    began = last = time.time()

    def clock(done):
        nonlocal last
        now = time.time()
        print(f"{now - last:7.1f} s {now - began:7.1f} s  {done}", flush=True)
        last = now

    return clock


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as job_file:
        main(json.load(job_file))
