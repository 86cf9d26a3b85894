import type { Attributes } from "@opentelemetry/api";

/** Runs work within a span of a trace. */
export type Trace = <T>(name: string, attributes: Attributes, work: () => Promise<T>) => Promise<T>;

export interface Tracing {
  readonly trace: Trace;
  /** Sends what is not sent yet. */
  readonly stop: () => Promise<void>;
}

/**
 * Sends traces to a collector by OTLP over HTTP. The libraries are loaded here and not before, so that a server without a collector starts as
 * fast as ever.
 */
export async function startTracing(endpoint: string): Promise<Tracing> {
  const [{ SpanStatusCode, trace }, { BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import("@opentelemetry/api"),
      import("@opentelemetry/sdk-trace-node"),
      import("@opentelemetry/exporter-trace-otlp-http"),
      import("@opentelemetry/resources"),
    ]);
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": "nhs-reform-graph" }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }))],
  });
  provider.register();
  const tracer = trace.getTracer("nhs-reform-graph");
  return {
    trace: (name, attributes, work) =>
      tracer.startActiveSpan(name, { attributes }, async (span) => {
        try {
          return await work();
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      }),
    stop: () => provider.shutdown(),
  };
}
