import { Kind, visit } from "graphql";
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from "graphql";

export interface DocumentMeasures {
  readonly aliases: number;
  readonly directives: number;
}

/** What is counted over the whole document, fragments once. `__typename` under another name is an alias like any. */
export function measureDocument(document: DocumentNode): DocumentMeasures {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => void (alias !== undefined && (aliases += 1)),
    Directive: () => void (directives += 1),
  });
  return { aliases, directives };
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/**
 * How many levels of fields an operation has, with its fragments laid open. Introspection does not count: the standard question that every tool asks is
 * deep, and the specification's own rule bounds it.
 */
export function measureDepth(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  const ofFragment = new Map<string, number>();
  const depthOf = ({ selections }: SelectionSetNode): number =>
    selections.reduce((deepest, selection) => {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith("__")) return deepest;
        return Math.max(deepest, 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet)));
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) return Math.max(deepest, depthOf(selection.selectionSet));
      return Math.max(deepest, fragmentDepth(selection.name.value));
    }, 0);
  const fragmentDepth = (name: string): number => {
    const known = ofFragment.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const depth = fragment === undefined ? 0 : depthOf(fragment.selectionSet);
    ofFragment.set(name, depth);
    return depth;
  };
  return depthOf(operation.selectionSet);
}
